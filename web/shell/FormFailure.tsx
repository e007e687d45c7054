import type { ApiError } from '#shared/client.ts';
import { circleAlertIcon } from '#ui/icons.ts';
import { Banner } from '#ui/views/Banner.tsx';
import { problemText } from '../problem-text.ts';

/** Why a form was refused, unless a field of it says so itself. */
export function FormFailure({ failure, but = [] }: { failure: ApiError | null; but?: ApiError['code'][] }) {
  if (failure === null || but.includes(failure.code)) return null;
  return (
    <Banner tone="err" icon={circleAlertIcon}>
      {problemText(failure.code)}
    </Banner>
  );
}
