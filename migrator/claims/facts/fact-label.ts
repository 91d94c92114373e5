import { joined, phrases } from '../../../model/languages/phrases';
import { COLON, whole } from './whole';

const LABEL = whole(
  [
    ...phrases('facts', ({ certificateNumber }) => new RegExp(certificateNumber.named.source, 'i')),
    ...phrases('facts', ({ issuer }) => issuer.label),
    ...phrases('facts', ({ validity }) => [validity.label, validity.firstLabel]),
    ...phrases('facts', ({ firstIssue }) => firstIssue.label),
  ],
  COLON,
);

/** Whether a label or the head of a column names what only a certificate has: its number, its issuer, its days. */
export const namesFact = (label: string): boolean => LABEL.test(label.trim());

/** A label by which to compare it: without signs, in small letters. */
export const plainLabel = (label: string): string =>
  label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s:._-]+/g, '');

const RECORDS = phrases('facts', ({ records }) => records);
const HOLDER = joined(RECORDS.map(({ holder }) => holder));
const STANDARD = joined(RECORDS.map(({ standard }) => standard));
const STATUS = joined(RECORDS.map(({ status }) => status));
const KEYS = RECORDS.flatMap(({ labels }) => labels);

/** Whether a label or the head of a column names who holds a certificate: "Vendor". */
export const namesHolder = (label: string): boolean => HOLDER.test(plainLabel(label));

/** Whether a label or the head of a column names the standard of a certificate. */
export const namesStandard = (label: string): boolean => STANDARD.test(plainLabel(label));

/** Whether a label or the head of a column names the state of a certificate. */
export const namesStatus = (label: string): boolean => STATUS.test(plainLabel(label));

/** The label that pages print in front of the fact that a label or the head of a column names; null where it names none. */
export const printedLabel = (label: string): string | null => {
  const key = plainLabel(label);
  return KEYS.find((each) => each.key.test(key))?.label ?? (namesFact(label) ? label : null);
};
