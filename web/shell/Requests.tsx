import { RequestList } from '#ui/views/RequestList.tsx';
import { accept, decline } from '../friends.ts';
import { requests } from '../store.ts';
import { useNow } from './Items.tsx';

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
