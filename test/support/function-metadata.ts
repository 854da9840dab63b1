import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
    readonly dimensionality?: string;
  }[];
}

const FILES = ['rates', 'amounts', 'scores', 'texts'].map((name) =>
  join(__dirname, '..', '..', 'functions', `${name}.ts`),
);

/** The metadata as the build makes it. */
export async function functionMetadata(): Promise<readonly FunctionMetadata[]> {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(FILES, true);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return (JSON.parse(metadataJson) as { functions: readonly FunctionMetadata[] }).functions;
}
