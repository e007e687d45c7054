/** Makes examples of JSON Schemas: what a schema says itself, else a word for the name of the field. */

export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  example?: unknown;
  default?: unknown;
  const?: unknown;
  enum?: unknown[];
  minimum?: number;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
}

export interface Known {
  schemas: Record<string, Schema>;
  /** By the name of a field, or by `Schema.field`. */
  words: Record<string, unknown>;
  /** Is told of each text that there is no example of. */
  onMissing?: (name: string) => void;
}

const FORMATS: Record<string, unknown> = {
  uuid: '0198a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b',
  'date-time': '2026-11-25T09:30:00.000Z',
};

export function exampleOf(schema: Schema, known: Known, name = '', owner = ''): unknown {
  if (schema.$ref !== undefined) {
    const schemaName = schema.$ref.split('/').at(-1) ?? '';
    return exampleOf(known.schemas[schemaName] ?? {}, known, name, schemaName);
  }
  const said = schema.example ?? schema.const ?? schema.enum?.[0] ?? FORMATS[schema.format ?? ''];
  if (said !== undefined) return said;
  const part = schema.anyOf?.[0] ?? schema.oneOf?.[0];
  if (part) return exampleOf(part, known, name, owner);
  if (schema.allOf)
    return Object.assign({}, ...schema.allOf.map((one) => exampleOf(one, known, name, owner))) as unknown;
  return byType(schema, known, name, owner);
}

function byType(schema: Schema, known: Known, name: string, owner: string): unknown {
  const word = known.words[`${owner}.${name}`] ?? known.words[name];
  switch ([schema.type].flat()[0]) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([key, of]) => [key, exampleOf(of, known, key, owner)]),
      );
    case 'array':
      return schema.items ? [exampleOf(schema.items, known, name, owner)] : [];
    case 'integer':
    case 'number':
      return word ?? schema.default ?? schema.minimum ?? 1;
    case 'boolean':
      return schema.default ?? true;
    case 'string':
      if (word === undefined) known.onMissing?.(`${owner}.${name}`);
      return word ?? '';
    default:
      return null;
  }
}
