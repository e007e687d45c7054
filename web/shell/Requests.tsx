import { people } from '#shared/i18n/en/people.ts';
import { learn } from '#shared/i18n/i18n.ts';
import { RequestList } from '#ui/views/RequestList.tsx';
import { accept, decline } from '../friends.ts';
import { requests } from '../store.ts';
import { useNow } from './use-now.ts';

learn(people);

/** Those who ask to be friends. */
export function Requests() {
  return (
    <RequestList
      incoming={requests.value}
      now={useNow()}
      onAccept={(request) => void accept(request)}
      onDecline={(request) => void decline(request)}
    />
  );
}
