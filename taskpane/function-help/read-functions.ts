import * as v from 'valibot';
import type { Language } from '../locales';

const functionSchema = v.object({
  id: v.string(),
  name: v.string(),
  description: v.string(),
  parameters: v.array(
    v.object({ name: v.string(), description: v.string(), optional: v.optional(v.boolean(), false) }),
  ),
});

/** A custom function as its metadata describes it. */
export type FunctionHelp = Readonly<v.InferOutput<typeof functionSchema>>;

const metadata = v.object({ functions: v.array(functionSchema) });
const FILES: Readonly<Record<Language, string>> = {
  'zh-CN': 'functions.json',
  'en-US': 'functions.en-us.json',
};

/** What Excel itself is told of our functions: a file beside this page. Null where it cannot be read. */
export async function readFunctions(language: Language): Promise<readonly FunctionHelp[] | null> {
  try {
    const answer = await fetch(FILES[language]);
    const parsed = v.safeParse(metadata, await answer.json());
    return parsed.success ? parsed.output.functions : null;
  } catch {
    return null;
  }
}
