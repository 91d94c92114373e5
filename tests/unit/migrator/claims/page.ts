import { baseCatalogue } from '../../../../model/catalogue/base-catalogue';
import type { CertificationPage } from '../../../../migrator/claims/certification-page';
import { certificationExtractor } from '../../../../migrator/claims/extract-certifications';
import type { CertificationDraft } from '../../../../migrator/model/certification';
import { parse } from '../../../../migrator/reader/parse/parse';
import { withTypedLists } from '../../../../migrator/reader/interpret/typed-lists';
import { placesIn } from '../../../../migrator/reader/read/place';

const extractor = certificationExtractor(baseCatalogue);

export const extract = (each: CertificationPage): CertificationDraft[] => extractor.extract(each).certifications;

/** A page of markdown without header, as the extractor takes it. */
export const page = (text: string, kind: CertificationPage['kind'] = 'compliance'): CertificationPage => {
  const place = placesIn(text);
  return withTypedLists({ kind, text, outline: parse(text), except: [], lineAt: (offset) => place(offset).line });
};

/** The certification of one section under a heading; null if it is none. */
export const read = (text: string, heading = 'ISO/IEC 27001'): CertificationDraft | null =>
  extract(page(`# Compliance\n\n## ${heading}\n\n${text}\n`))[0] ?? null;
