import type { PageKind } from '../model/page';
import type { PageText } from '../reader/interpret/interpreted';

/** The input for reading certifications. */
export interface CertificationPage extends PageText {
  kind: PageKind;
  /** The title, where it does not stand in the text as a heading: it names what the page is about. */
  title?: string | null;
}
