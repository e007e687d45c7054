import { vi } from 'vitest';
import type { FirefoxProcess } from './firefox-process.ts';

type Send = FirefoxProcess['send'];

/** A tab with a page, and somebody's hands. */
export interface Tab {
  text(): Promise<string>;
  /** What an expression comes to in the page. */
  run<Value>(expression: string): Promise<Value>;
  /** 0 is the left button, 2 the right one. */
  click(target: Target, button?: 0 | 2): Promise<void>;
  /** Pixels of the page. */
  clickAt(x: number, y: number): Promise<void>;
  /** Types into a field in place of what is there. */
  fill(label: string, text: string): Promise<void>;
  /** Presses keys, one after the other. */
  press(keys: string): Promise<void>;
  /** Goes to another page. */
  go(address: string): Promise<void>;
  /** The tab's first frame, as soon as there is one. */
  frame(): Promise<Tab>;
  /** Puts another tab before it. */
  hide(): Promise<void>;
  close(): Promise<void>;
}

/** A selector, or what something is to those who can't see it. */
type Target = string | { role?: string; name: string };

const CONTROL = '\uE009';

const INTO_SIGHT = {
  functionDeclaration: `(element) => element.scrollIntoView({ block: 'nearest' })`,
  awaitPromise: false,
};

const down = (value: string) => ({ type: 'keyDown', value });
const up = (value: string) => ({ type: 'keyUp', value });
const stroke = (key: string) => [down(key), up(key)];

interface Tree {
  context: string;
  url: string;
  children: Tree[] | null;
}

/** A tab and the frames in it. */
async function treeOf(send: Send, root: string): Promise<Tree> {
  const { contexts } = await send<{ contexts: [Tree] }>('browsingContext.getTree', { root });
  return contexts[0];
}

/** Opens an empty tab. */
export async function openTab(send: Send): Promise<Tab> {
  const { context } = await send<Tree>('browsingContext.create', { type: 'tab' });
  return tabOf(send, context);
}

/** The tab with an address that contains this, as soon as there is one. */
export async function tabAt(send: Send, part: string): Promise<Tab> {
  const find = async () => {
    const { contexts } = await send<{ contexts: Tree[] }>('browsingContext.getTree');
    return contexts.find(({ url }) => url.includes(part));
  };
  return tabOf(send, (await found(`tab at ${part}`, find)).context);
}

export function tabOf(send: Send, context: string): Tab {
  const act = (type: 'pointer' | 'key', actions: object[]) =>
    send('input.performActions', { context, actions: [{ type, id: type, actions }] });

  const press = (where: object, button = 0) =>
    act('pointer', [
      { type: 'pointerMove', ...where },
      { type: 'pointerDown', button },
      { type: 'pointerUp', button },
    ]);

  /** Again for as long as nothing can be clicked, because it is not drawn yet or drawn anew. */
  async function click(target: Target, button = 0): Promise<void> {
    await send('browsingContext.activate', { context });
    const locator =
      typeof target === 'string' ? { type: 'css', value: target } : { type: 'accessibility', value: target };
    await found(`${JSON.stringify(target)} to click`, async () => {
      const { nodes } = await send<{ nodes: object[] }>('browsingContext.locateNodes', { context, locator });
      const [element] = nodes;
      if (element === undefined) return undefined;
      await send('script.callFunction', { ...INTO_SIGHT, arguments: [element], target: { context } });
      return press({ x: 0, y: 0, origin: { type: 'element', element } }, button);
    });
  }

  return {
    click,
    text: () => evaluate(send, context, 'document.body.innerText'),
    run: (expression) => evaluate(send, context, expression),
    async clickAt(x, y) {
      await press({ x, y });
    },
    async press(keys) {
      await act('key', [...keys].flatMap(stroke));
    },
    async go(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async frame() {
      const frame = async () => (await treeOf(send, context)).children?.[0];
      return tabOf(send, (await found('frame', frame)).context);
    },
    async hide() {
      await send('browsingContext.create', { type: 'tab' });
      const isHidden = () => evaluate<boolean>(send, context, `document.visibilityState === 'hidden'`);
      await found('hidden tab', async () => (await isHidden()) || undefined);
    },
    async close() {
      await send('browsingContext.close', { context });
    },
    async fill(label, text) {
      await click({ name: label });
      await act('key', [down(CONTROL), ...stroke('a'), up(CONTROL), ...[...text].flatMap(stroke)]);
    },
  };
}

/** What an expression comes to where it is run. Throws what it throws. */
export async function evaluate<Value>(send: Send, context: string, expression: string): Promise<Value> {
  const { result, exceptionDetails } = await send<{ result?: { value: string }; exceptionDetails?: { text: string } }>(
    'script.evaluate',
    {
      expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
      target: { context },
      awaitPromise: true,
    },
  );
  if (result === undefined) throw new Error(exceptionDetails?.text);
  return JSON.parse(result.value) as Value;
}

/** What is looked for, as soon as it is there. */
export function found<Value>(what: string, look: () => Promise<Value | undefined>): Promise<Value> {
  const orThrow = async () => {
    const value = await look();
    if (value === undefined) throw new Error(`There is no ${what}.`);
    return value;
  };
  return vi.waitFor(orThrow, { timeout: 20_000, interval: 50 });
}
