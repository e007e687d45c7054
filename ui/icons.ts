import archive from 'lucide/dist/esm/icons/archive.mjs';
import audioLines from 'lucide/dist/esm/icons/audio-lines.mjs';
import ban from 'lucide/dist/esm/icons/ban.mjs';
import bookOpen from 'lucide/dist/esm/icons/book-open.mjs';
import check from 'lucide/dist/esm/icons/check.mjs';
import checkCheck from 'lucide/dist/esm/icons/check-check.mjs';
import circleAlert from 'lucide/dist/esm/icons/circle-alert.mjs';
import circleCheck from 'lucide/dist/esm/icons/circle-check.mjs';
import clock from 'lucide/dist/esm/icons/clock.mjs';
import cloudAlert from 'lucide/dist/esm/icons/cloud-alert.mjs';
import code from 'lucide/dist/esm/icons/code.mjs';
import copy from 'lucide/dist/esm/icons/copy.mjs';
import externalLink from 'lucide/dist/esm/icons/external-link.mjs';
import eye from 'lucide/dist/esm/icons/eye.mjs';
import fileText from 'lucide/dist/esm/icons/file-text.mjs';
import film from 'lucide/dist/esm/icons/film.mjs';
import house from 'lucide/dist/esm/icons/house.mjs';
import image from 'lucide/dist/esm/icons/image.mjs';
import inbox from 'lucide/dist/esm/icons/inbox.mjs';
import info from 'lucide/dist/esm/icons/info.mjs';
import link from 'lucide/dist/esm/icons/link.mjs';
import lockOpen from 'lucide/dist/esm/icons/lock-open.mjs';
import logOut from 'lucide/dist/esm/icons/log-out.mjs';
import mail from 'lucide/dist/esm/icons/mail.mjs';
import messageSquareQuote from 'lucide/dist/esm/icons/message-square-quote.mjs';
import mic from 'lucide/dist/esm/icons/mic.mjs';
import monitor from 'lucide/dist/esm/icons/monitor.mjs';
import pin from 'lucide/dist/esm/icons/pin.mjs';
import play from 'lucide/dist/esm/icons/play.mjs';
import plus from 'lucide/dist/esm/icons/plus.mjs';
import puzzle from 'lucide/dist/esm/icons/puzzle.mjs';
import radio from 'lucide/dist/esm/icons/radio.mjs';
import search from 'lucide/dist/esm/icons/search.mjs';
import send from 'lucide/dist/esm/icons/send.mjs';
import settings from 'lucide/dist/esm/icons/settings.mjs';
import terminal from 'lucide/dist/esm/icons/terminal.mjs';
import trash from 'lucide/dist/esm/icons/trash.mjs';
import undo2 from 'lucide/dist/esm/icons/undo-2.mjs';
import unplug from 'lucide/dist/esm/icons/unplug.mjs';
import user from 'lucide/dist/esm/icons/user.mjs';
import userMinus from 'lucide/dist/esm/icons/user-minus.mjs';
import userPlus from 'lucide/dist/esm/icons/user-plus.mjs';
import users from 'lucide/dist/esm/icons/users.mjs';
import wifiOff from 'lucide/dist/esm/icons/wifi-off.mjs';
import x from 'lucide/dist/esm/icons/x.mjs';

/** The icons in use, each imported by itself: a bundle carries these and no others. */
export const icons = {
  archive,
  'audio-lines': audioLines,
  ban,
  'book-open': bookOpen,
  check,
  'check-check': checkCheck,
  'circle-alert': circleAlert,
  'circle-check': circleCheck,
  clock,
  'cloud-alert': cloudAlert,
  code,
  copy,
  'external-link': externalLink,
  eye,
  'file-text': fileText,
  film,
  house,
  image,
  inbox,
  info,
  link,
  'lock-open': lockOpen,
  'log-out': logOut,
  mail,
  'message-square-quote': messageSquareQuote,
  mic,
  monitor,
  pin,
  play,
  plus,
  puzzle,
  radio,
  search,
  send,
  settings,
  terminal,
  trash,
  'undo-2': undo2,
  unplug,
  user,
  'user-minus': userMinus,
  'user-plus': userPlus,
  users,
  'wifi-off': wifiOff,
  x,
} as const;

export type IconName = keyof typeof icons;
