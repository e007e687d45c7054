// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aFriend, aPerson } from '../test/people.ts';
import { ShareForm, type ShareFormProps } from './ShareForm.tsx';

const me = aPerson('Alex');
const friends = ['Mia', 'Jonas', 'Aylin', 'Tom', 'Priya', 'Sam', 'Zoë', 'Zoran', 'Ada'].map(aFriend);
const idOf = (name: string) => friends.find(({ user }) => user.displayName === name)?.user.id ?? '';
const page = { url: 'https://example.org/', title: 'A film', host: 'example.org' };

afterEach(cleanup);

describe('ShareForm', () => {
  it('sends to a friend with a digit and Ctrl+Enter', () => {
    const { onShare } = show();
    press('2');
    press('Enter', { ctrlKey: true });
    expect(onShare).toHaveBeenCalledExactlyOnceWith({ toUserIds: [idOf('Jonas')], message: '' });
  });

  it('starts in the field, with nobody chosen and nothing to press', () => {
    show();
    expect(document.activeElement).toBe(field());
    expect(button('Choose a friend').disabled).toBe(true);
  });

  it('sends nothing while nobody is chosen', () => {
    const { onShare } = show();
    press('Enter', { ctrlKey: true });
    expect(onShare).not.toHaveBeenCalled();
  });

  it('names everybody on the button before anything is sent', () => {
    show();
    press('1');
    expect(button('Send to Mia')).toBeDefined();
    press('2');
    expect(button('Send to Mia and Jonas')).toBeDefined();
    press('3');
    expect(button('Send to Mia, Jonas and 1 more')).toBeDefined();
    press('Backspace');
    press('1');
    expect(button('Send to Jonas')).toBeDefined();
  });

  it('keeps “Me, later” on the last chip', () => {
    const { onShare } = show();
    press('8');
    press('Enter', { ctrlKey: true });
    expect(onShare).toHaveBeenCalledWith({ toUserIds: [me.id], message: '' });
  });

  it('finds by letters a friend who has no chip, and shows them among the chosen', () => {
    const { onShare } = show();
    type('zor');
    expect(screen.getAllByRole('option')).toHaveLength(1);
    press('Enter');
    expect(chip('Zoran').getAttribute('aria-pressed')).toBe('true');
    press('Enter', { ctrlKey: true });
    expect(onShare).toHaveBeenCalledWith({ toUserIds: [idOf('Zoran')], message: '' });
  });

  it('never moves a digit to somebody else while one chooses', () => {
    show();
    const numbers = () =>
      screen
        .getAllByRole('button')
        .map(({ textContent }) => textContent)
        .filter((text) => /\d$/.test(text));
    const before = numbers();
    type('zor');
    press('Enter');
    expect(numbers()).toEqual(before);
  });

  it('takes digits for letters once a name is begun', () => {
    show();
    type('m');
    press('1');
    expect(button('Choose a friend')).toBeDefined();
  });

  it('sends to nobody when Enter is pressed on a name that nobody has', () => {
    const { onShare } = show({ initial: { toUserIds: [idOf('Mia')] } });
    type('xyz');
    expect(press('Enter')).toBe(false);
    expect(onShare).not.toHaveBeenCalled();
  });

  it('tells a screen reader which of the found is the one that Enter picks', () => {
    show();
    type('zo');
    press('ArrowDown');
    const active = document.getElementById(field().getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent).toContain('Zoran');
    press('Escape');
    expect(screen.queryAllByRole('option')).toEqual([]);
    expect(field().value).toBe('');
  });

  it('forgets a preset receiver who is no longer a friend', () => {
    show({ initial: { toUserIds: ['01928374-0000-7000-8000-999999999999'] } });
    expect(button('Choose a friend').disabled).toBe(true);
  });

  it('sends once, however often it is pressed', () => {
    const { onShare, rerender } = show({ initial: { toUserIds: [idOf('Mia')] } });
    press('Enter', { ctrlKey: true });
    rerender({ state: 'sending' });
    press('Enter', { ctrlKey: true });
    press('Enter', { ctrlKey: true, repeat: true });
    expect(onShare).toHaveBeenCalledOnce();
  });

  it('keeps the draft when sending failed, and says so aloud', () => {
    const { rerender } = show({ initial: { toUserIds: [idOf('Mia')], message: 'Look' } });
    rerender({ state: { error: 'Try again in 20 seconds.' } });
    expect(screen.getByRole('alert').textContent).toBe('Try again in 20 seconds.');
    expect(message().value).toBe('Look');
    expect(button('Send to Mia').disabled).toBe(false);
  });

  it('counts what is left of the message once there is little', () => {
    show();
    fireEvent.input(message(), { target: { value: 'x'.repeat(399) } });
    expect(screen.queryByText(/left$/)).toBeNull();
    fireEvent.input(message(), { target: { value: 'x'.repeat(499) } });
    expect(screen.getByText('1 letter left')).toBeDefined();
  });

  it('says where to start only when asked to', () => {
    const { onShare } = show({ page: { ...page, startAt: 75 }, initial: { toUserIds: [idOf('Mia')] } });
    press('Enter', { ctrlKey: true });
    expect(onShare).toHaveBeenLastCalledWith({ toUserIds: [idOf('Mia')], message: '' });
    fireEvent.click(screen.getByLabelText('Start at 1:15'));
    press('Enter', { ctrlKey: true });
    expect(onShare).toHaveBeenLastCalledWith({ toUserIds: [idOf('Mia')], message: '', startAt: 75 });
  });

  it('says that it will be sent later when there is no network', () => {
    show({ online: false, initial: { toUserIds: [idOf('Mia')] } });
    expect(button('Send to Mia when online').disabled).toBe(false);
  });

  it('says of what it keeps until one is online that it goes then, and afterwards that it went', () => {
    const { rerender } = show({ online: false });
    rerender({ state: { sent: ['Mia'] } });
    expect(screen.getByRole('status').textContent).toBe('Goes to Mia when you are online');
    rerender({ state: { sent: ['Mia'] }, online: true });
    expect(screen.getByRole('status').textContent).toBe('Sent to Mia');
    rerender({ state: { sent: ['Mia'] }, online: false });
    expect(screen.getByRole('status').textContent).toBe('Sent to Mia');
  });

  it('begins anew for somebody else after it was sent', () => {
    const { rerender } = show({ initial: { toUserIds: [idOf('Mia')] } });
    rerender({ state: { sent: ['Mia'] } });
    expect(screen.getByRole('status').textContent).toBe('Sent to Mia');
    fireEvent.click(button('Send to somebody else'));
    expect(button('Choose a friend').disabled).toBe(true);
  });

  it('calls two of the same name by what tells them apart', () => {
    const twins = [aFriend('Tom'), { ...aFriend('Tom'), user: { ...aPerson('Tom'), username: 'tom.baker' } }];
    show({ friends: twins });
    expect(chip('@tom.baker')).toBeDefined();
  });
});

function show(props: Partial<ShareFormProps> = {}) {
  const onShare = vi.fn();
  const form = (more: Partial<ShareFormProps>) => (
    <ShareForm page={page} friends={friends} me={me} state="editing" online onShare={onShare} {...props} {...more} />
  );
  const { rerender } = render(form({}));
  return { onShare, rerender: (more: Partial<ShareFormProps>) => rerender(form(more)) };
}

const field = () => screen.getByRole<HTMLInputElement>('combobox');
const message = () => screen.getByLabelText<HTMLTextAreaElement>(/^Message/);
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const chip = (name: string) => screen.getByText(name).closest('button') ?? document.body;
const type = (value: string) => fireEvent.input(field(), { target: { value } });
const press = (key: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(field(), { key, bubbles: true, ...more });
