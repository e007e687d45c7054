import { newId } from '../../kernel/id.ts';
import type { Row } from './store.ts';

interface Asked extends Pick<Row, 'kind' | 'status'>, Partial<Pick<Row, 'id' | 'bytes' | 'contents'>> {
  userId: string;
}

/** One that was just asked for; `until` is when its file is deleted. */
export const newRow = ({ userId, ...asked }: Asked, { now, until }: { now: string; until: string }): Row => ({
  id: newId(),
  progress: 0,
  created_at: now,
  expires_at: until,
  done_at: null,
  claimed_until: null,
  bytes: null,
  contents: null,
  result: null,
  link_hash: null,
  link_expires_at: null,
  ...asked,
  user_id: userId,
});
