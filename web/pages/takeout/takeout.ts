import { answer, data, type Schema } from '#shared/client.ts';
import { api } from '../../session.ts';
import { takeout } from './takeout-state.ts';

/** One's export and import. Everything here throws `ApiError`. */

export async function loadTakeout(): Promise<Schema<'Takeout'>> {
  return (takeout.value = await data(api.GET('/api/v1/takeout')));
}

const show = (changed: Partial<Schema<'Takeout'>>) => {
  takeout.value = { export: null, import: null, ...takeout.value, ...changed };
};

export async function makeExport(): Promise<void> {
  show({ export: await data(api.POST('/api/v1/takeout/export')) });
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
  show({ import: await data(api.POST('/api/v1/takeout/import/start')) });
}

export async function removeImport(): Promise<void> {
  await answer(api.DELETE('/api/v1/takeout/import'));
  show({ import: null });
}
