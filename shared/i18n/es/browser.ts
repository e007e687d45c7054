import type { browser as english } from '../en/browser.ts';
import type { Translation } from '../translation.ts';

/** Lo que el propio navegador muestra de la extensión. */
export const browser: Translation<typeof english> = {
  'browser.name': 'WatchThis',
  'browser.description': 'Envía a un amigo la página en la que estás, y mira lo que te han enviado tus amigos.',
  'browser.commandOpen': 'Abrir tu bandeja de entrada',
  'browser.commandShare': 'Elegir un amigo para esta página',
  'browser.commandQuickSend': 'Enviar al momento esta página a tu amigo habitual',
  'browser.title': 'WatchThis',
  'browser.titleNew': 'WatchThis: {count} sin leer',
  'browser.titleSent': 'WatchThis: enviado',
  'browser.titleStuck': 'WatchThis: algo no se pudo enviar',
  'browser.titleEnded': 'WatchThis: se desconectó este navegador',
  'browser.titleSignedOut': 'WatchThis: aún sin conectar',
  'browser.menuConnect': 'Conectar WatchThis…',
  'browser.menuSend': 'Enviar a un amigo…',
  'browser.menuSendTo': 'Enviar a un amigo',
  'browser.menuChoose': 'Elegir amigo, añadir mensaje…',
  'browser.menuSave': 'Guardar para mí',
  'browser.menuInbox': 'Abrir la bandeja de entrada',
  'browser.menuDashboard': 'Abrir el panel',
  'browser.menuMarkAllSeen': 'Marcar todo como visto',
  'browser.menuPause': 'Pausar los avisos',
  'browser.menuPauseHour': 'Durante una hora',
  'browser.menuPauseTomorrow': 'Hasta mañana',
  'browser.menuPauseEnd': 'Volver a mostrar avisos',
  'browser.omniboxHelp':
    'Escribe el nombre de un amigo y un mensaje para enviar esta página, o / para buscar en tu bandeja de entrada',
  'browser.omniboxSend': 'Enviar esta página a {name}',
  'browser.omniboxSendWith': 'Enviar esta página a {name}: {message}',
  'browser.omniboxNobody': 'Ningún amigo se llama {name}. Elige uno…',
  'browser.omniboxSearch': 'Buscar {words} en tu bandeja de entrada',
  'browser.omniboxItem': '{title}, de {name}',
};
