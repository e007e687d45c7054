import { signal } from '@preact/signals';
import { answer, data, type Schema } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { put } from './put.ts';
import { paged } from './paged.ts';
import { api } from './session.ts';
import { say, sayProblem } from './toasts.ts';

/** A person as an administrator sees them. */
export type Member = Schema<'Member'>;

const PAGE_SIZE = 30;

/** The people whose name or address contains `search`, newest first, and what an administrator may do to them. */
export function membersLike(search: string) {
  const all = signal<ReadonlyMap<string, Member>>(new Map());

  /** What was done is shown only once the server has said so: it concerns others. */
  async function attempt(member: Member, done: string, change: () => Promise<Partial<Member>>): Promise<void> {
    try {
      put(all, member.id, { ...member, ...(await change()) });
      say(done);
    } catch (error) {
      sayProblem(error);
    }
  }

  return {
    list: paged(
      all,
      () => true,
      async (cursor) => {
        const looked = search === '' ? {} : { search };
        const query = { limit: PAGE_SIZE, ...looked, ...(cursor === undefined ? {} : { cursor }) };
        const { data, pagination } = await answer(api.GET('/api/v1/admin/users', { params: { query } }));
        return { items: data, hasNext: pagination.hasNext, cursor: pagination.cursor };
      },
    ),

    signOut: (member: Member) =>
      attempt(member, t('admin.signedOut', named(member)), async () => {
        await data(api.DELETE('/api/v1/admin/users/{id}/sessions', byId(member)));
        return { lastSeenAt: null };
      }),

    suspend: (member: Member) =>
      attempt(member, t('admin.suspended', named(member)), async () => {
        await answer(api.POST('/api/v1/admin/users/{id}/suspend', byId(member)));
        return { suspendedAt: new Date().toISOString(), lastSeenAt: null };
      }),

    restore: (member: Member) =>
      attempt(member, t('admin.restored', named(member)), async () => {
        await answer(api.POST('/api/v1/admin/users/{id}/restore', byId(member)));
        return { suspendedAt: null };
      }),
  };
}

const byId = ({ id }: Member) => ({ params: { path: { id } } });
const named = ({ displayName }: Member) => ({ name: displayName });
