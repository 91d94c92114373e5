import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { Answer } from './http-client';

/** The parts of an OpenAPI document that these tests read. */
export interface OpenApi {
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { properties?: object }> };
}

/** A method of a path. */
export interface Operation {
  parameters: Parameter[];
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}

interface Parameter {
  name: string;
  required: boolean;
  schema: { items?: { enum?: string[] }; anyOf?: object[] };
}

/** `/compliance/pages/{id}` for the path of a request; a path that is spelt out goes before one with parameters. */
const templateOf = ({ paths }: OpenApi, path: string): string => {
  const fits = (template: string) => new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path);
  const found = Object.keys(paths)
    .filter(fits)
    .sort((one, other) => Number(one.includes('{')) - Number(other.includes('{')))[0];
  if (found === undefined) throw new Error(`OpenAPI has no ${path}`);
  return found;
};

const pointer = (...names: string[]) =>
  `#/${names.map((name) => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;

/** Where an answer is not as an OpenAPI document describes it; `path` is that of its request, below the server. */
export const openApiProblems = (document: OpenApi) => {
  const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }));
  ajv.addSchema(document, 'openapi');
  return (path: string, { status, body }: Pick<Answer, 'status' | 'body'>): string[] => {
    const template = templateOf(document, path);
    const responses = document.paths[template]?.['get']?.responses ?? {};
    const response = String(status) in responses ? String(status) : `${String(status).charAt(0)}XX`;
    const schema = pointer('paths', template, 'get', 'responses', response, 'content', 'application/json', 'schema');
    const validate = ajv.compile({ $ref: `openapi${schema}` });
    if (validate(body)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message = '', params }) => `${template}${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  };
};
