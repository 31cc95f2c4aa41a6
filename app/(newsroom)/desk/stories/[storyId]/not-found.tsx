import { TopBar } from '#components/desk/top-bar';
import { LinkButton } from '#components/ui/button';
import { EmptyState } from '#components/ui/empty-state';
import { requireActor } from '#lib/auth/session';
import { translator } from '#lib/i18n/translate';

/** No such story, or not this person's to see; the same words for both, so that nobody learns which. */
export default async function NoSuchStory() {
  const actor = await requireActor();
  const t = translator(actor.language, 'writing');
  return (
    <>
      <TopBar title={t('start.lost.title')} />
      <main id="main" className="pt-[8vh]">
        <EmptyState
          title={t('start.lost.heading')}
          action={
            <LinkButton href="/desk/mine" look="ink" icon="back">
              {t('start.lost.back')}
            </LinkButton>
          }
        >
          {t('start.lost.body')}
        </EmptyState>
      </main>
    </>
  );
}
