import { data } from '#shared/client.ts';
import type { Answer, Message } from '../messages.ts';
import { session } from '../settings.ts';
import { orProblem, signIn, signOut } from './account.ts';
import { captureActiveTab, otherSelectedTabs } from './capture.ts';
import { known } from './known.ts';
import { goLive, hangUp } from './live.ts';
import { listMuted, mute } from './muting.ts';
import { enqueue, revive, reword, undo } from './outbox.ts';
import { noteUse } from './pace.ts';
import { endPush, renewPush } from './push.ts';
import { send } from './send.ts';
import { sync } from './sync.ts';
import { countUnseen, listTold } from './told.ts';
import { sitesToAsk } from './watching.ts';

/** "Mark all seen" is held back for as long as it can be undone: the server could not undo it. */
const HELD_MS = 6500;

/** What the worker answers to one of our own pages. */
export async function answerTo(message: Message): Promise<Answer<Message['type']>> {
  switch (message.type) {
    case 'sync':
      void noteUse();
      void goLive();
      await sync();
      void countUnseen();
      return null;
    case 'capture':
      return captureActiveTab();
    case 'tabs':
      return otherSelectedTabs();
    case 'known':
      return known(message.url);
    case 'send':
      return send(message);
    case 'mark': {
      const kept = await enqueue(message.id, message.mark, message.mark.do === 'read-all' ? Date.now() + HELD_MS : 0);
      void sync();
      return kept;
    }
    case 'undo': {
      const undone = await undo(message.id);
      void sync();
      return undone;
    }
    case 'reword': {
      const { id, message: text, title, names } = message;
      const kept = await reword(id, { message: text.trim() || null, title, names });
      void sync();
      return kept;
    }
    case 'retry':
      await revive(message.id);
      void sync();
      return null;
    case 'invite':
      return orProblem(async ({ client }) => ({ url: (await data(client.POST('/api/v1/invites'))).url }));
    case 'told':
      return listTold();
    case 'muted':
      return listMuted();
    case 'mute':
      return mute(message.userId, message.isMuted);
    case 'sites':
      return sitesToAsk(message.url);
    case 'connected':
      hangUp();
      await signIn(message.server, message.pair);
      await sync();
      void goLive();
      void renewPush();
      return null;
    case 'alerts':
      await renewPush();
      return null;
    case 'disconnect':
      hangUp();
      await signOut();
      await endPush();
      await session.forget('menu');
      await sync();
      return null;
  }
}
