import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A screen without a monitor, with real keys and a real mouse. */
export interface Screen {
  display: string;
  /** `alt+shift+s`, `Return`, `Down` …; one after the other, as fast as a person. */
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** 1 is the left button, 3 the right one. Screen pixels. */
  click(x: number, y: number, button?: 1 | 3): Promise<void>;
  stop(): Promise<void>;
}

export async function startScreen({ width = 2000, height = 760 } = {}): Promise<Screen> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(server.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
  const display = `:${String(number).trim()}`;
  const xdotool = (...args: string[]) => execFileSync('xdotool', args, { env: { ...process.env, DISPLAY: display } });
  return {
    display,
    async press(...keys) {
      for (const key of keys) {
        xdotool('key', '--clearmodifiers', key);
        await pause(150);
      }
    },
    async type(text) {
      xdotool('type', '--delay', '40', text);
      await pause(150);
    },
    async click(x, y, button = 1) {
      xdotool('mousemove', String(x), String(y));
      await pause(100);
      xdotool('click', String(button));
      await pause(300);
    },
    async stop() {
      server.kill();
      await once(server, 'exit');
    },
  };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
