interface FieldError {
  path: string[];
  message: string;
}

/** The server's reason for a request that it refused. */
export interface ServerError {
  message: string | null;
  status: number | null;
  details: Record<string, unknown>;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Reads an error as Strapi's store of answers keeps it; what has another form has no message for people. */
export const errorOf = (error: unknown): ServerError => {
  if (!isRecord(error)) return { message: null, status: null, details: {} };
  const { message, status, details } = error;
  return {
    message: typeof message === 'string' && message !== '' ? message : null,
    status: typeof status === 'number' ? status : null,
    details: isRecord(details) ? details : {},
  };
};

/** The complaints about single fields. */
export const fieldErrorsOf = (error: unknown): FieldError[] => {
  const { errors } = errorOf(error).details;
  if (!Array.isArray(errors)) return [];
  return errors.filter(isRecord).map(({ path, message }) => ({
    path: Array.isArray(path) ? path.map(String) : String(path).split('.'),
    message: String(message),
  }));
};
