package relevo.events;

import java.util.List;
import relevo.events.Content.Choice;
import relevo.events.Content.Kind;
import relevo.events.content.Context;
import relevo.events.content.Frame;
import relevo.events.content.Location;
import relevo.events.content.Media;
import relevo.events.content.Order;
import relevo.events.content.Person;
import relevo.events.content.Problem;
import relevo.events.content.Referral;
import relevo.events.content.Template;

/** A content in the making: of its many parts most are absent. */
final class Draft {

  private final Kind kind;
  private String text;
  private String choice;
  private String label;
  private List<Choice> choices;
  private String other;
  private Media media;
  private Location location;
  private List<Person> people;
  private Order order;
  private Template template;
  private Frame frame;
  private String target;
  private String link;
  private String raw;
  private Content revision;
  private Context context;
  private Referral referral;
  private List<Problem> problems;

  Draft(Kind kind, String text) {
    this.kind = kind;
    this.text = text;
  }

  Draft(Content content) {
    kind = content.kind();
    text = content.text();
    choice = content.choice();
    label = content.label();
    choices = content.choices();
    other = content.other();
    media = content.media();
    location = content.location();
    people = content.people();
    order = content.order();
    template = content.template();
    frame = content.frame();
    target = content.target();
    link = content.link();
    raw = content.raw();
    revision = content.revision();
    context = content.context();
    referral = content.referral();
    problems = content.problems();
  }

  Draft text(String value) {
    text = value;
    return this;
  }

  Draft choice(String value) {
    choice = value;
    return this;
  }

  Draft label(String value) {
    label = value;
    return this;
  }

  Draft choices(List<Choice> value) {
    choices = value;
    return this;
  }

  Draft other(String value) {
    other = value;
    return this;
  }

  Draft media(Media value) {
    media = value;
    return this;
  }

  Draft location(Location value) {
    location = value;
    return this;
  }

  Draft people(List<Person> value) {
    people = value;
    return this;
  }

  Draft order(Order value) {
    order = value;
    return this;
  }

  Draft template(Template value) {
    template = value;
    return this;
  }

  Draft frame(Frame value) {
    frame = value;
    return this;
  }

  Draft target(String value) {
    target = value;
    return this;
  }

  Draft link(String value) {
    link = value;
    return this;
  }

  Draft raw(String value) {
    raw = value;
    return this;
  }

  Draft revision(Content value) {
    revision = value;
    return this;
  }

  Draft about(Context message, Referral from, List<Problem> wrong) {
    context = message;
    referral = from;
    problems = wrong;
    return this;
  }

  Content content() {
    return new Content(kind, text, choice, label, choices, other, media, location, people, order, template, frame, target, link,
        raw, revision, context, referral, problems);
  }
}
