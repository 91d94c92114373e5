/** What the Content Manager hands to an input of a form. */
export interface InputProps {
  name: string;
  label: string;
  hint?: string;
  required?: boolean;
  disabled?: boolean;
}
