import { answer, data, type Schema } from '#shared/client.ts';
import { api } from '../../session.ts';
import { takeout } from './takeout-state.ts';

/** One's export and import. Everything here throws `ApiError`. */

/** A job may be over, and the word of that here, before the answer that says that it has begun. */
export async function loadTakeout(): Promise<Schema<'Takeout'>> {
  const before = takeout.peek();
  const found = await data(api.GET('/api/v1/takeout'));
  return takeout.peek() === before ? (takeout.value = found) : loadTakeout();
}

const show = (changed: Partial<Schema<'Takeout'>>) => {
  takeout.value = { export: null, import: null, ...takeout.value, ...changed };
};

export async function makeExport(): Promise<void> {
  await data(api.POST('/api/v1/takeout/export'));
  await loadTakeout();
}

export async function removeExport(): Promise<void> {
  await answer(api.DELETE('/api/v1/takeout/export'));
  show({ export: null });
}

/** Has the browser fetch it, which stays on this page meanwhile. */
export async function download(password: string): Promise<void> {
  location.assign((await data(api.POST('/api/v1/takeout/export/link', { body: { password } }))).url);
}

export async function handIn(file: File): Promise<void> {
  const packed = await packedFile(file);
  // The generated types take every file for text.
  const body = packed as unknown as string;
  const headers = { 'content-type': 'application/octet-stream', 'content-encoding': 'gzip' };
  show({ import: await data(api.PUT('/api/v1/takeout/import', { body, headers, bodySerializer: () => packed })) });
}

/** A tenth of what it was: lines go up more slowly than down. */
const packedFile = (file: File): Promise<Blob> =>
  new Response(file.stream().pipeThrough(new CompressionStream('gzip'))).blob();

export async function startImport(): Promise<void> {
  await data(api.POST('/api/v1/takeout/import/start'));
  await loadTakeout();
}

export async function removeImport(): Promise<void> {
  await answer(api.DELETE('/api/v1/takeout/import'));
  show({ import: null });
}
