import { accepted, created, done, download, ok } from '../../kernel/http/answer.ts';
import { user } from '../../kernel/http/environment.ts';
import { piecesOf } from '../../kernel/http/file-of.ts';
import { api } from '../../kernel/http/gateway.ts';
import { caller } from '../accounts/caller.ts';
import type { Proof } from '../accounts/sign-in/proof.ts';
import { routes } from './schema.ts';
import type { Takeout } from './takeout.ts';

interface Needs {
  takeout: Takeout;
  proof: Pick<Proof, 'passwordOrCode'>;
}

/** Bytes, unpacked. */
const MAX_UPLOAD = 100 * 1_048_576;

export const takeoutRoutes = ({ takeout, proof }: Needs) =>
  api()
    .openapi(routes.state, async (c) => ok(c, await takeout.state(user(c))))
    .openapi(routes.makeExport, async (c) => accepted(c, await takeout.makeExport(user(c), caller(c))))
    .openapi(routes.removeExport, (c) => done(c, takeout.removeExport(user(c))))
    .openapi(routes.link, async (c) => {
      await proof.passwordOrCode(c, c.req.valid('json'));
      return created(c, await takeout.linkToExport(user(c)));
    })
    .openapi(routes.fetch, (c) => download(c, () => takeout.fetchExport(c.req.valid('param').token, caller(c))))
    .openapi(routes.upload, async (c) => created(c, await takeout.handIn(user(c), piecesOf(c, MAX_UPLOAD))))
    .openapi(routes.startImport, async (c) => accepted(c, await takeout.startImport(user(c), caller(c))))
    .openapi(routes.removeImport, (c) => done(c, takeout.removeImport(user(c))));
