package relevo.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import relevo.access.account.AccountsResource;
import relevo.access.hold.HoldResource;
import relevo.access.key.KeysResource;
import relevo.access.log.AccessLogResource;
import relevo.access.oidc.IdentityResource;
import relevo.access.oidc.ProvidersResource;
import relevo.access.preference.PreferencesResource;
import relevo.access.session.AccountSessionsResource;
import relevo.access.session.SessionResource;
import relevo.access.session.SessionsResource;
import relevo.access.socket.SocketResource;
import relevo.escalation.draft.DraftLifeResource;
import relevo.escalation.draft.DraftResource;
import relevo.escalation.draft.DraftsResource;
import relevo.escalation.draft.ReleaseDraftsResource;
import relevo.escalation.judge.DecisionsResource;
import relevo.escalation.judge.EscalationResource;
import relevo.escalation.judge.RecheckResource;
import relevo.escalation.judge.ScenarioResource;
import relevo.escalation.profile.AttributeResource;
import relevo.escalation.profile.ProfileResource;
import relevo.escalation.quality.QualityResource;
import relevo.escalation.release.ReleasesResource;
import relevo.escalation.release.RulesResource;
import relevo.escalation.release.TablesResource;
import relevo.escalation.replay.TrialsResource;
import relevo.escalation.source.CustomerSourcesResource;
import relevo.escalation.source.SourceCheckResource;
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
import relevo.integration.account.IntegrationCheckResource;
import relevo.integration.account.IntegrationsResource;
import relevo.integration.delivery.DeliveriesResource;
import relevo.integration.delivery.DeliveryResource;
import relevo.insight.audit.AuditResource;
import relevo.insight.follow.RebuildResource;
import relevo.insight.panel.CasesResource;
import relevo.insight.panel.ExclusionsResource;
import relevo.insight.panel.KpisResource;
import relevo.insight.panel.NowResource;
import relevo.insight.panel.NumberQualityResource;
import relevo.insight.report.ReportResource;
import relevo.kernel.RefusalMapper;
import relevo.messaging.deadletter.DeadLettersResource;
import relevo.messaging.directory.ContactResource;
import relevo.messaging.inbound.RawEventsResource;
import relevo.messaging.media.FilesResource;
import relevo.messaging.media.UploadLimitsResource;
import relevo.messaging.media.UploadsResource;
import relevo.messaging.notice.NoticesResource;
import relevo.messaging.outbound.ConversationResource;
import relevo.messaging.search.DeskSearchResource;
import relevo.messaging.setup.ChannelsResource;
import relevo.messaging.template.SyncResource;
import relevo.messaging.template.TemplatesResource;
import relevo.ticketing.agent.AgentsResource;
import relevo.ticketing.canned.CannedRepliesResource;
import relevo.ticketing.care.CalendarResource;
import relevo.ticketing.care.CareResource;
import relevo.ticketing.ladder.LadderResource;
import relevo.ticketing.macro.MacrosResource;
import relevo.ticketing.promise.PromisesResource;
import relevo.ticketing.team.RoutingResource;
import relevo.ticketing.team.TeamsResource;
import relevo.ticketing.ticket.NotesSearchResource;
import relevo.ticketing.ticket.ReadResource;
import relevo.ticketing.ticket.SnoozeResource;
import relevo.ticketing.ticket.TicketBriefResource;
import relevo.ticketing.ticket.TicketDraftsResource;
import relevo.ticketing.ticket.TicketHandsResource;
import relevo.ticketing.ticket.TicketLoanResource;
import relevo.ticketing.ticket.TicketMacroResource;
import relevo.ticketing.ticket.TicketMovesResource;
import relevo.ticketing.ticket.TicketNotesResource;
import relevo.ticketing.ticket.TicketResource;
import relevo.ticketing.ticket.TicketTasksResource;
import relevo.ticketing.ticket.TicketWaitResource;
import relevo.ticketing.ticket.TicketsResource;
import relevo.ticketing.ticket.TicketsTableResource;
import relevo.ticketing.view.ViewsResource;

/** The API, in one list. Everything in it but signing in asks who you are. */
@ApplicationPath("api/v1")
public class ApiApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        Door.class,
        Permissions.class,
        RefusalMapper.class,
        AccountsResource.class,
        HoldResource.class, KeysResource.class,
        AccessLogResource.class,
        IdentityResource.class,
        ProvidersResource.class,
        PreferencesResource.class,
        AccountSessionsResource.class,
        SessionResource.class,
        SessionsResource.class,
        SocketResource.class,
        DraftLifeResource.class,
        DraftResource.class,
        DraftsResource.class,
        ReleaseDraftsResource.class,
        DecisionsResource.class,
        EscalationResource.class,
        RecheckResource.class,
        ScenarioResource.class,
        AttributeResource.class,
        ProfileResource.class,
        CustomerSourcesResource.class,
        SourceCheckResource.class,
        QualityResource.class,
        ReleasesResource.class,
        RulesResource.class,
        TablesResource.class,
        TrialsResource.class,
        ArticleResource.class,
        ArticlesResource.class,
        GapsResource.class,
        KnowledgeFilesResource.class,
        SearchResource.class,
        LeadsResource.class,
        PhrasesResource.class,
        SignalsResource.class,
        FlowDraftLifeResource.class,
        FlowDraftResource.class,
        FlowDraftsResource.class,
        FlowsResource.class,
        GalleryResource.class,
        TwilioImportResource.class,
        VersionsResource.class,
        IntegrationsResource.class,
        IntegrationCheckResource.class,
        DeliveriesResource.class,
        DeliveryResource.class,
        AuditResource.class,
        RebuildResource.class,
        CasesResource.class,
        ExclusionsResource.class,
        KpisResource.class,
        NowResource.class,
        NumberQualityResource.class,
        ReportResource.class,
        DeadLettersResource.class,
        ContactResource.class,
        RawEventsResource.class,
        FilesResource.class,
        UploadLimitsResource.class,
        UploadsResource.class,
        NoticesResource.class,
        ConversationResource.class,
        DeskSearchResource.class,
        ChannelsResource.class,
        SyncResource.class,
        TemplatesResource.class,
        AgentsResource.class,
        CannedRepliesResource.class,
        CalendarResource.class,
        CareResource.class,
        PromisesResource.class,
        RoutingResource.class,
        TeamsResource.class,
        NotesSearchResource.class,
        ReadResource.class,
        SnoozeResource.class,
        TicketDraftsResource.class,
        TicketHandsResource.class,
        TicketNotesResource.class,
        TicketResource.class,
        TicketBriefResource.class,
        TicketMacroResource.class,
        MacrosResource.class,
        TicketMovesResource.class,
        LadderResource.class,
        TicketLoanResource.class,
        TicketTasksResource.class,
        TicketWaitResource.class,
        TicketsResource.class,
        TicketsTableResource.class,
        ViewsResource.class);
  }
}
