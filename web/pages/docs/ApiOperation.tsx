import { t } from '#shared/i18n/i18n.ts';
import type { Operation } from '../../api-document.ts';

/** One operation of the API: a line that opens. */
export function ApiOperation({ operation }: { operation: Operation }) {
  const { id, method, path, summary, openTo, scopes, parameters, body, answers, problems } = operation;
  return (
    <details class="operation" id={id}>
      <summary>
        <code dir="ltr">
          <strong>{method}</strong> {path}
        </code>
        <span class="muted" lang="en" dir="ltr">
          {withCode(summary)}
        </span>
      </summary>
      <div class="stack">
        <p>
          {t(`web.docs.openTo.${openTo}`)}
          {scopes.length > 0 && <br />}
          {scopes.length > 0 && t('web.docs.scopes', { scopes: scopes.join(', ') })}
        </p>
        {parameters.length > 0 && (
          <>
            <h3>{t('web.docs.parameters')}</h3>
            <ul>
              {parameters.map(({ name, place, isRequired, description }) => (
                <li key={place + name}>
                  <code>{name}</code> ({place}
                  {isRequired && `, ${t('web.docs.required')}`}){' '}
                  <span lang="en" dir="ltr">
                    {withCode(description)}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
        {body !== undefined && <Sample title={t('web.docs.body')} text={body} />}
        {answers.map(({ status, description, example }) => (
          <Sample key={status} title={t('web.docs.answer', { status })} text={example ?? description} />
        ))}
        {problems.length > 0 && (
          <>
            <h3>{t('web.docs.refusals')}</h3>
            <p class="codes" dir="ltr">
              {problems.map((code) => (
                <code key={code}>{code}</code>
              ))}
            </p>
          </>
        )}
      </div>
    </details>
  );
}

/** What stands between backticks, as code. */
const withCode = (text: string | undefined) =>
  text?.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));

function Sample({ title, text }: { title: string; text: string }) {
  return (
    <>
      <h3>{title}</h3>
      {/* It scrolls: whoever has no mouse must reach it. */}
      <pre dir="ltr" tabIndex={0}>
        <code>{text}</code>
      </pre>
    </>
  );
}
