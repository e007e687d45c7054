import type { landing as english } from '../en/landing.ts';
import type { Translation } from '../translation.ts';

/** Lo que la página dice a quien viene por primera vez. */
export const landing: Translation<typeof english> = {
  'web.landing.title': 'Pon un enlace en la bandeja de entrada de un amigo, y entérate de cuándo lo terminó',
  'web.landing.lead':
    'Un clic en tu navegador envía lo que estás viendo o leyendo. Sin muro, sin seguidores: solo tú y tus amigos.',
  'web.landing.steps': 'Cómo funciona',
  'web.landing.step.one': 'Invita a un amigo',
  'web.landing.step.oneText': 'Crea una cuenta y envía a una persona tu enlace de invitación. No hace falta más.',
  'web.landing.step.two': 'Envía lo que te gusta',
  'web.landing.step.twoText':
    'Haz clic en el botón de tu navegador, o pega aquí un enlace. Añade unas palabras sobre el porqué.',
  'web.landing.step.three': 'Entérate de que llegó',
  'web.landing.step.threeText': 'Ves cuándo llegó, se abrió y se terminó. Así podéis hablar de ello.',
  'web.landing.privacy': 'La privacidad, en palabras claras',
  'web.landing.privacy.permissions': 'La extensión solo mira una página cuando haces clic en ella.',
  'web.landing.privacy.private': 'Lo que envías lo ve quien lo recibe, y nadie más.',
  'web.landing.privacy.tracking': 'Sin anuncios, sin rastreadores, sin nada de otras empresas en esta página.',
  'web.landing.privacy.yours':
    'Puedes cerrar la sesión de cualquier dispositivo, retirar lo que enviaste y bloquear a quien sea, en cualquier momento.',
  'web.landing.host': 'Llévalo tú',
  'web.landing.hostText':
    'WatchThis es software libre. Con Node en tu ordenador, dos órdenes arrancan un servidor propio:',
  'web.landing.api': 'Construye sobre él: la referencia de la API',
  'web.demo.label':
    'La ventana de WatchThis: una bandeja de entrada con dos enlaces sin leer de amigos, y un aviso de que Mia terminó lo que enviaste.',
  'web.demo.video': 'Cómo se mantiene en el aire el colibrí',
  'web.demo.article': 'Vuelven los trenes nocturnos',
  'web.demo.song': 'Un concierto entero en un escritorio diminuto',
  'web.demo.from.one': 'Mia · hace 3 min',
  'web.demo.from.two': 'Jonas · hace 2 h',
  'web.demo.from.three': 'Aylin · ayer',
  'web.demo.receipt': 'Mia terminó lo que enviaste',
};
