package relevo.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import relevo.access.account.AccountsResource;
import relevo.access.key.KeysResource;
import relevo.access.log.AccessLogResource;
import relevo.access.session.AccountSessionsResource;
import relevo.access.session.SessionResource;
import relevo.access.session.SessionsResource;
import relevo.escalation.draft.DraftLifeResource;
import relevo.escalation.draft.DraftResource;
import relevo.escalation.draft.DraftsResource;
import relevo.escalation.draft.ReleaseDraftsResource;
import relevo.escalation.judge.DecisionsResource;
import relevo.escalation.judge.RecheckResource;
import relevo.escalation.judge.ScenarioResource;
import relevo.escalation.quality.QualityResource;
import relevo.escalation.release.ReleasesResource;
import relevo.escalation.release.RulesResource;
import relevo.escalation.release.TablesResource;
import relevo.escalation.replay.TrialsResource;
import relevo.flow.knowledge.ArticleResource;
import relevo.flow.knowledge.ArticlesResource;
import relevo.flow.knowledge.GapsResource;
import relevo.flow.knowledge.KnowledgeFilesResource;
import relevo.flow.knowledge.SearchResource;
import relevo.flow.lead.LeadsResource;
import relevo.flow.understanding.PhrasesResource;
import relevo.flow.understanding.SignalsResource;
import relevo.flow.version.FlowDraftLifeResource;
import relevo.flow.version.FlowDraftResource;
import relevo.flow.version.FlowDraftsResource;
import relevo.flow.version.FlowsResource;
import relevo.flow.version.GalleryResource;
import relevo.flow.version.TwilioImportResource;
import relevo.flow.version.VersionsResource;
import relevo.kernel.RefusalMapper;
import relevo.messaging.deadletter.DeadLettersResource;
import relevo.messaging.inbound.RawEventsResource;
import relevo.messaging.media.FilesResource;
import relevo.messaging.notice.NoticesResource;
import relevo.messaging.outbound.ConversationResource;
import relevo.messaging.setup.ChannelsResource;
import relevo.messaging.template.SyncResource;
import relevo.messaging.template.TemplatesResource;
import relevo.ticketing.promise.PromisesResource;
import relevo.ticketing.team.TeamsResource;
import relevo.ticketing.ticket.TicketNotesResource;
import relevo.ticketing.ticket.TicketResource;
import relevo.ticketing.ticket.TicketsResource;

/** The API, in one list. Everything in it but signing in asks who you are. */
@ApplicationPath("api/v1")
public class ApiApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        Door.class, Permissions.class, RefusalMapper.class,
        SessionResource.class, SessionsResource.class, AccountsResource.class, AccountSessionsResource.class, KeysResource.class, AccessLogResource.class,
        ConversationResource.class, FilesResource.class, ChannelsResource.class,
        NoticesResource.class, TemplatesResource.class, SyncResource.class, DeadLettersResource.class, RawEventsResource.class,
        LeadsResource.class,
        PhrasesResource.class,
        SignalsResource.class,
        ArticlesResource.class, ArticleResource.class, SearchResource.class, KnowledgeFilesResource.class, GapsResource.class,
        RulesResource.class, TablesResource.class, ReleasesResource.class, ReleaseDraftsResource.class, TrialsResource.class,
        QualityResource.class, DraftsResource.class, DraftResource.class, DraftLifeResource.class, DecisionsResource.class,
        FlowsResource.class, GalleryResource.class, TwilioImportResource.class, VersionsResource.class, FlowDraftsResource.class, FlowDraftResource.class, FlowDraftLifeResource.class,
        RecheckResource.class, ScenarioResource.class,
        TicketsResource.class, TicketResource.class, TicketNotesResource.class, TeamsResource.class, PromisesResource.class);
  }
}
