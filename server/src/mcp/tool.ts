import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { personName } from '../auth/person-name';
import { getService } from '../get-service';
import { number } from '../../../model/readers';
import { Refusal } from '../services/refusal';
import type { Agent } from '../services/actor';
import { writtenJson } from '../../../migrator/report/formats/json';
import { getConfig } from '../config';

interface Policy {
  action: string;
  subject?: string;
}

interface Tool<Input extends z.ZodRawShape> {
  name: `compliance_${string}`;
  title: string;
  /** Its work, and the work that it leaves to people: agents read nothing else. */
  description: string;
  /** The permission of the panel's route that does the same. */
  needs: Policy;
  input: z.ZodObject<Input>;
  answer: (strapi: Core.Strapi, caller: Agent, args: z.infer<z.ZodObject<Input>>) => Promise<unknown>;
}

const OUTPUT = z.object({ answer: z.unknown() });

const said = (text: string) => [{ type: 'text' as const, text }];

const registerTool = <Input extends z.ZodRawShape>(
  strapi: Core.Strapi,
  { name, title, description, needs, input, answer }: Tool<Input>,
): void => {
  strapi.ai.mcp.registerTool({
    name,
    title,
    description,
    auth: { policies: [needs] },
    resolveInputSchema: () => input,
    resolveOutputSchema: () => OUTPUT,
    createHandler:
      (app, { user, userAbility }) =>
      async ({ args }) => {
        const id = number(user.id);
        const person: unknown = await app.db.query('admin::user').findOne({ where: { id } });
        try {
          await getService(app, 'settings').follow();
          const found = await answer(
            app,
            { id, name: personName(person), ability: userAbility },
            input.parse(args ?? {}),
          );
          const text = writtenJson(found);
          const answered: unknown = JSON.parse(text);
          return { content: said(text), structuredContent: { answer: answered } };
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          return { content: said(`${error.code}: ${error.message}`), isError: true };
        }
      },
  });
};

/** A tool as the plugin offers it, whatever its input. */
export interface OfferedTool {
  name: string;
  /** Registers it with Strapi's MCP server, which offers it to tokens with the permission only. */
  register: (strapi: Core.Strapi) => void;
}

export const tool = <Input extends z.ZodRawShape>(given: Tool<Input>): OfferedTool => ({
  name: given.name,
  register: (strapi) => {
    registerTool(strapi, given);
  },
});

/** Offers tools to agents through Strapi's MCP server, where the app has enabled both. */
export const registerMcp = (strapi: Core.Strapi, tools: readonly OfferedTool[]): void => {
  if (!getConfig(strapi).mcp) return;
  for (const { register } of tools) register(strapi);
};
