/** Texts of the reference of the API. What the routes do is said by the server's own document, in English. */
export const docs = {
  'web.docs.title': 'API reference',
  'web.docs.lead': 'Everything that this page can do, your own programs can do too.',
  'web.docs.document': 'The same as an OpenAPI document',
  'web.docs.contents': 'Contents',
  'web.docs.openTo.anyone': 'No sign-in needed',
  'web.docs.openTo.bearer': 'Needs an access token',
  'web.docs.openTo.session': 'Needs the session cookie of these pages',
  'web.docs.openTo.either': 'Needs an access token or the session cookie',
  'web.docs.scopes': 'Scopes of a personal token: {scopes}',
  'web.docs.parameters': 'Parameters',
  'web.docs.required': 'required',
  'web.docs.body': 'Body',
  'web.docs.answer': 'Answer {status}',
  'web.docs.refusals': 'Refusals',
} as const;
