import { DoorForm } from '#components/desk/door-form';
import { DoorFrame } from '#components/desk/door-frame';
import { DoorHeading } from '#components/desk/door-heading';
import { LinkButton } from '#components/ui/button';
import { Words } from '#components/ui/words';
import { theDatabase } from '#db/client';
import { findLink } from '#lib/auth/credential-link';
import { doorWords } from '../../door-words.ts';
import { choosePassword } from './actions.ts';

type Request = {
  params: Promise<{ token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function InvitePage({ params, searchParams }: Request) {
  const { token } = await params;
  const { language, t, messages, proof } = doorWords((await searchParams).lang);
  const link = await findLink(theDatabase(), token);
  return (
    <Words language={language} messages={messages}>
      <DoorFrame
        language={language}
        languageLabel={t('language')}
        addressIn={{ vi: `/invite/${token}?lang=vi`, en: `/invite/${token}?lang=en` }}
        proof={proof}
        foot={t('invite.foot')}
      >
        {link ? (
          <>
            <DoorHeading heading={t('invite.heading', { name: link.name })}>
              {t(`invite.${link.purpose}`)}
            </DoorHeading>
            <DoorForm
              fields={[
                {
                  name: 'password',
                  label: t('invite.password'),
                  hint: t('passwordHint'),
                  type: 'password',
                  autoComplete: 'new-password',
                },
              ]}
              sealed={{ token }}
              go={t('invite.go')}
              goTo="/sign-in?welcome"
              onSend={choosePassword}
            />
          </>
        ) : (
          <>
            <DoorHeading heading={t('invite.spent')}>{t('invite.spentHelp')}</DoorHeading>
            <LinkButton href="/sign-in" size="large">
              {t('signIn.go')}
            </LinkButton>
          </>
        )}
      </DoorFrame>
    </Words>
  );
}
