import type { docs as english } from '../en/docs.ts';
import type { Translation } from '../translation.ts';

/** Die Referenz der API; was die Routen tun, sagt das Dokument des Servers, auf Englisch. */
export const docs: Translation<typeof english> = {
  'web.docs.title': 'API-Referenz',
  'web.docs.lead': 'Alles, was diese Seite kann, können auch deine eigenen Programme.',
  'web.docs.document': 'Dasselbe als OpenAPI-Dokument',
  'web.docs.contents': 'Inhalt',
  'web.docs.openTo.anyone': 'Ohne Anmeldung',
  'web.docs.openTo.bearer': 'Braucht ein Zugriffstoken',
  'web.docs.openTo.session': 'Braucht das Sitzungs-Cookie dieser Seiten',
  'web.docs.openTo.either': 'Braucht ein Zugriffstoken oder das Sitzungs-Cookie',
  'web.docs.scopes': 'Rechte eines persönlichen Tokens: {scopes}',
  'web.docs.parameters': 'Parameter',
  'web.docs.required': 'erforderlich',
  'web.docs.body': 'Inhalt der Anfrage',
  'web.docs.answer': 'Antwort {status}',
  'web.docs.refusals': 'Ablehnungen',
};
