import { keys } from '#shared/i18n/en/keys.ts';
import { player } from '#shared/i18n/en/player.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { preferences } from '../preferences.ts';
import { Dialog } from './Dialog.tsx';
import { isKeySheetOpen } from './use-keys.ts';

learn(keys, player);

const KEYS = [
  ['j / k', 'web.keys.move'],
  ['Enter', 'web.keys.open'],
  ['e', 'web.keys.watched'],
  ['s', 'web.keys.later'],
  ['#', 'web.keys.remove'],
  ['x', 'web.keys.select'],
  ['Shift X', 'web.keys.selectTo'],
  ['u', 'web.keys.undo'],
  ['Space / k', 'web.keys.play'],
  ['← / →', 'web.keys.skip'],
  ['Shift N', 'web.keys.next'],
  ['t', 'player.theatre'],
  ['n', 'web.keys.share'],
  ['/', 'web.keys.search'],
  ['Ctrl V', 'web.keys.paste'],
  ['g i', 'web.keys.inbox'],
  ['g s', 'web.keys.sent'],
  ['g f', 'web.keys.friends'],
  ['?', 'web.keys.sheet'],
] as const;

/** The keys that do something, and a switch for those who are hindered by them. */
export function KeySheet() {
  return (
    <Dialog title={t('web.keys.title')} onClose={() => (isKeySheetOpen.value = false)}>
      <dl class="keys">
        {KEYS.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>{keys.split(' ').map((key) => (key === '/' && keys !== '/' ? ' / ' : <kbd>{key}</kbd>))}</dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
      <SingleKeySwitch />
    </Dialog>
  );
}

/** Turns keys without Ctrl on or off. */
export function SingleKeySwitch() {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={preferences.value.singleKeys}
        onChange={({ currentTarget }) => {
          preferences.value = { ...preferences.value, singleKeys: currentTarget.checked };
        }}
      />
      {t('web.keys.on')}
    </label>
  );
}
