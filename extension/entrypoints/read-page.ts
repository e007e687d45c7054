import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../page/facts.ts';
import { targetOf } from '../page/snapshot.ts';

/** Put into a page when a person asks for it (background/capture.ts); what it gives is what is shared. */
export default defineUnlistedScript(() => targetOf(readPage()));
