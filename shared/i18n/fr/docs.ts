import type { docs as english } from '../en/docs.ts';
import type { Translation } from '../translation.ts';

/** La référence de l’API ; ce que font les routes est dit par le document du serveur, en anglais. */
export const docs: Translation<typeof english> = {
  'web.docs.title': 'Référence de l’API',
  'web.docs.lead': 'Tout ce que peut cette page, tes propres programmes le peuvent aussi.',
  'web.docs.document': 'La même chose en document OpenAPI',
  'web.docs.contents': 'Sommaire',
  'web.docs.openTo.anyone': 'Sans connexion',
  'web.docs.openTo.bearer': 'Demande un jeton d’accès',
  'web.docs.openTo.session': 'Demande le cookie de session de ces pages',
  'web.docs.openTo.either': 'Demande un jeton d’accès ou le cookie de session',
  'web.docs.scopes': 'Droits d’un jeton personnel : {scopes}',
  'web.docs.parameters': 'Paramètres',
  'web.docs.required': 'obligatoire',
  'web.docs.body': 'Corps',
  'web.docs.answer': 'Réponse {status}',
  'web.docs.refusals': 'Refus',
};
