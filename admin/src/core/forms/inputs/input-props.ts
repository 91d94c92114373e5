/** The props that the Content Manager passes to an input of a form. */
export interface InputProps {
  name: string;
  label: string;
  hint?: string;
  required?: boolean;
  disabled?: boolean;
}
