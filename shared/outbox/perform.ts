import { type Client, data } from '../client.ts';
import type { Queued } from './work.ts';

/** Does one piece of queued work on the server and gives the ids of the shares it made. Throws `ApiError`. */
export async function perform(client: Client, { id: key, work }: Queued): Promise<string[]> {
  switch (work.do) {
    case 'send': {
      const params = { header: { 'idempotency-key': key } };
      const { shares } = await data(client.POST('/api/v1/shares/batch', { params, body: work.share }));
      return shares.map(({ id }) => id);
    }
    case 'withdraw':
      await data(client.DELETE('/api/v1/shares/{id}', { params: path(work.shareId) }));
      return [];
    case 'reword': {
      const { shareId, message } = work;
      await data(client.PATCH('/api/v1/shares/{id}', { params: path(shareId), body: { message } }));
      return [];
    }
    case 'read':
      await data(client.PATCH('/api/v1/inbox/{id}/read', { params: path(work.itemId), body: { read: work.read } }));
      return [];
    case 'read-all':
      await data(client.POST('/api/v1/inbox/read', { body: { upTo: work.upTo } }));
      return [];
    case 'status':
      await data(client.PATCH('/api/v1/inbox/{id}', { params: path(work.itemId), body: { status: work.status } }));
      return [];
    case 'later':
      await putAside(client, work);
      return [];
    case 'remove':
      await data(client.DELETE('/api/v1/inbox/{id}', { params: path(work.itemId) }));
      return [];
    case 'restore':
      await data(client.POST('/api/v1/inbox/{id}/restore', { params: path(work.item.id) }));
      return [];
  }
}

/** What waited here for longer than it was to be put aside is back at once. */
function putAside(client: Client, { itemId, until }: Extract<Queued['work'], { do: 'later' }>): Promise<unknown> {
  const params = path(itemId);
  return Date.parse(until) > Date.now()
    ? data(client.PATCH('/api/v1/inbox/{id}', { params, body: { status: 'later', returnsAt: until } }))
    : data(client.PATCH('/api/v1/inbox/{id}/read', { params, body: { read: false } }));
}

const path = (id: string) => ({ path: { id } });
