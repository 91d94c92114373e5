import type { contentTypes } from '../../../../content-types';
import type {
  Certification,
  Evidence,
  Organization,
  Page,
  PageVersion,
  Processor,
  Redirect,
  Service,
  Standard,
} from '../../../../model/contracts/entries';
import type { RecordType } from '../../../../model/contracts/values';

interface Entries {
  page: Page;
  certification: Certification;
  processor: Processor;
  standard: Standard;
  organization: Organization;
  service: Service;
  document: Evidence;
  'page-version': PageVersion;
  redirect: Redirect;
}

type Attribute<Type extends RecordType> = keyof (typeof contentTypes)[Type]['schema']['attributes'];

/** Attributes that REST does not return. */
type Private = 'privateFile' | 'verifiedBy' | 'owner' | 'noticeException';

// a type that has no row above does not compile
type Lacking = { [Type in RecordType]: Exclude<Attribute<Type>, keyof Entries[Type] | Private> }[RecordType];

test('the types of answers have every attribute that REST returns', () => {
  // the error of the compiler names an attribute that is missing
  const lacking: Lacking extends never ? null : Lacking = null;
  expect(lacking).toBeNull();
});
