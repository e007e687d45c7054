/** What the page of the API's reference needs of the OpenAPI document. */

interface Content {
  example?: unknown;
}

interface Described {
  tags?: string[];
  summary?: string;
  security?: Record<string, string[]>[];
  parameters?: { name: string; in: string; required?: boolean; description?: string }[];
  requestBody?: { content: Record<string, Content> };
  responses: Record<string, { description?: string; content?: Record<string, Content> }>;
  'x-problems'?: string[];
}

export interface ApiDocument {
  paths: Record<string, Record<string, Described>>;
}

export interface Operation {
  /** Unique on the page. */
  id: string;
  method: string;
  path: string;
  summary: string;
  openTo: 'anyone' | 'bearer' | 'session' | 'either';
  scopes: string[];
  parameters: { name: string; place: string; isRequired: boolean; description: string }[];
  body: string | undefined;
  answers: { status: string; description: string; example: string | undefined }[];
  problems: string[];
}

/** The operations under each heading, in the document's order. */
export const operationsByTag = ({ paths }: ApiDocument): Map<string, Operation[]> =>
  Map.groupBy(
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, described]) => operationOf(method.toUpperCase(), path, described)),
    ),
    ({ tag }) => tag,
  );

function operationOf(method: string, path: string, described: Described): Operation & { tag: string } {
  const { tags = [], summary = '', security = [], parameters = [], requestBody, responses } = described;
  return {
    tag: tags[0] ?? '',
    id: `${method}${path}`.replaceAll(/\W+/g, '-').toLowerCase(),
    method,
    path,
    summary,
    openTo: openTo(security.flatMap((option) => Object.keys(option))),
    scopes: security.flatMap((option) => option['bearer'] ?? []),
    parameters: parameters.map(({ name, in: place, required = false, description = '' }) => ({
      name,
      place,
      isRequired: required,
      description,
    })),
    body: requestBody && (exampleIn(requestBody.content) ?? Object.keys(requestBody.content).join(', ')),
    answers: Object.entries(responses)
      .filter(([status]) => status < '4')
      .map(([status, { description = '', content = {} }]) => ({ status, description, example: exampleIn(content) })),
    problems: described['x-problems'] ?? [],
  };
}

function openTo(schemes: string[]): Operation['openTo'] {
  if (schemes.length === 0) return 'anyone';
  if (schemes.length > 1) return 'either';
  return schemes[0] === 'session' ? 'session' : 'bearer';
}

function exampleIn(content: Record<string, Content>): string | undefined {
  const example = content['application/json']?.example;
  return example === undefined ? undefined : JSON.stringify(example, null, 2);
}
