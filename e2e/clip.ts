import type { Browser } from 'playwright-core';

/** Films real ones, picture and sound, in a browser; each of so many seconds. */
export async function filmClips(browser: Browser, lengths: readonly number[]): Promise<Buffer[]> {
  const page = await browser.newPage();
  try {
    const recorded = await page.evaluate(film, [...lengths]);
    return recorded.map((text) => Buffer.from(text, 'base64'));
  } finally {
    await page.close();
  }
}

/** Runs in the page: a moving picture and a tone, recorded as WebM. */
async function film(lengths: number[]): Promise<string[]> {
  const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 180 });
  const context = canvas.getContext('2d');
  const audio = new AudioContext();
  const tone = audio.createOscillator();
  const out = audio.createMediaStreamDestination();
  tone.connect(out);
  tone.start();
  const started = performance.now();
  setInterval(() => {
    if (!context) return;
    context.fillStyle = `hsl(${(performance.now() - started) / 20} 70% 50%)`;
    context.fillRect(0, 0, 320, 180);
    context.fillStyle = '#fff';
    context.font = '40px sans-serif';
    context.fillText(((performance.now() - started) / 1000).toFixed(1), 20, 100);
  }, 50);
  const record = async (seconds: number): Promise<string> => {
    const stream = new MediaStream([...canvas.captureStream(20).getTracks(), ...out.stream.getTracks()]);
    const recorder = new MediaRecorder(stream, { mimeType: 'video/webm;codecs=vp8,opus', videoBitsPerSecond: 100_000 });
    const parts: Blob[] = [];
    recorder.ondataavailable = ({ data }) => parts.push(data);
    const stopped = new Promise((resolve) => (recorder.onstop = resolve));
    recorder.start();
    setTimeout(() => recorder.stop(), seconds * 1000);
    await stopped;
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  };
  return Promise.all(lengths.map(record));
}
