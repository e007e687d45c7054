import type { docs as english } from '../en/docs.ts';
import type { Translation } from '../translation.ts';

/** La referencia de la API; lo que hacen las rutas lo dice el documento del servidor, en inglés. */
export const docs: Translation<typeof english> = {
  'web.docs.title': 'Referencia de la API',
  'web.docs.lead': 'Todo lo que puede esta página lo pueden también tus propios programas.',
  'web.docs.document': 'Lo mismo como documento OpenAPI',
  'web.docs.contents': 'Contenido',
  'web.docs.openTo.anyone': 'No hace falta entrar',
  'web.docs.openTo.bearer': 'Necesita un token de acceso',
  'web.docs.openTo.session': 'Necesita la cookie de sesión de estas páginas',
  'web.docs.openTo.either': 'Necesita un token de acceso o la cookie de sesión',
  'web.docs.scopes': 'Permisos de un token personal: {scopes}',
  'web.docs.parameters': 'Parámetros',
  'web.docs.required': 'obligatorio',
  'web.docs.body': 'Cuerpo',
  'web.docs.answer': 'Respuesta {status}',
  'web.docs.refusals': 'Rechazos',
};
