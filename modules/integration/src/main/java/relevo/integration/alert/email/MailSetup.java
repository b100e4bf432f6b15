package relevo.integration.alert.email;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import relevo.integration.alert.Rooms;
import relevo.integration.alert.Tongue;
import relevo.integration.vendor.Desk;
import relevo.integration.vendor.Field;
import relevo.integration.vendor.Field.Kind;
import relevo.integration.vendor.Setup;
import relevo.integration.vendor.Words;

/** How a mail server is reached, as an administrator filled it in: mail goes out by SMTP and, where there is a mailbox, answers come in by IMAP. */
record MailSetup(Setup setup) {

  static final String FROM = "from";
  static final String HOST = "host";
  static final String PASSWORD = "password";
  static final String CUSTOMERS = "customers";
  static final String INBOX_HOST = "inboxHost";
  static final String REPLY_KEY = "replyKey";

  private static final String PORT = "port";
  private static final String USER = "user";
  private static final String SECURITY = "security";
  private static final String INBOX_PORT = "inboxPort";
  private static final String TIMEOUT_MILLIS = "8000";
  private static final List<String> SECURITIES = List.of("starttls", "tls", "none");

  static List<Field> settings() {
    return List.of(
        Field.of(FROM, Kind.TEXT, new Words("Dirección del remitente", "Sender's address", "Endereço do remetente")).demanded()
            .hinted(new Words("Con buzón de respuestas, debe admitir nombre+algo@dominio.", "With a mailbox for answers it must take name+something@domain.",
                "Com caixa de respostas, deve aceitar nome+algo@dominio.")),
        Field.of(HOST, Kind.TEXT, new Words("Servidor SMTP", "SMTP server", "Servidor SMTP")).demanded(),
        Field.of(PORT, Kind.NUMBER, new Words("Puerto SMTP", "SMTP port", "Porta SMTP")),
        Field.choice(SECURITY, new Words("Cifrado", "Encryption", "Criptografia"), SECURITIES),
        Field.of(USER, Kind.TEXT, new Words("Usuario", "User", "Usuário")),
        Rooms.list(new Words("Direcciones de cada equipo", "Addresses of each team", "Endereços de cada equipe"),
            new Words("equipo = correo, separados por comas; un equipo puede estar varias veces.", "team = e-mail, separated by commas; a team may be there several times.",
                "equipe = e-mail, separados por vírgulas; uma equipe pode estar várias vezes.")),
        Rooms.fallback(new Words("Dirección para los demás equipos", "Address for all other teams", "Endereço para as demais equipes"), null),
        Tongue.field(),
        Field.of(CUSTOMERS, Kind.SWITCH, new Words("También a clientes, fuera de las 24 horas", "To customers too, outside the 24 hours", "Também a clientes, fora das 24 horas"))
            .hinted(new Words("A la dirección que dieron (el dato «email» de su ficha); necesita el buzón de respuestas.", "To the address they gave (“email” in their profile); needs the mailbox for answers.",
                "Ao endereço que deram (o dado “email” da ficha); precisa da caixa de respostas.")),
        Field.of(INBOX_HOST, Kind.TEXT, new Words("Servidor IMAP de las respuestas", "IMAP server for answers", "Servidor IMAP das respostas"))
            .hinted(new Words("Vacío: no se leen respuestas.", "Empty: answers are not read.", "Vazio: as respostas não são lidas.")),
        Field.of(INBOX_PORT, Kind.NUMBER, new Words("Puerto IMAP", "IMAP port", "Porta IMAP")),
        Field.of(Desk.PEOPLE, Kind.LIST, new Words("Quién es quién", "Who is who", "Quem é quem"))
            .hinted(new Words("correo = usuario, si no entran en Relevo con su correo.", "e-mail = user, if people do not sign in to Relevo with their e-mail.",
                "e-mail = usuário, se não entram no Relevo com seu e-mail.")));
  }

  static List<Field> secrets() {
    return List.of(Field.of(PASSWORD, Kind.TEXT, new Words("Contraseña", "Password", "Senha")),
        Field.of(REPLY_KEY, Kind.TEXT, new Words("Clave de las direcciones de respuesta", "Key of the addresses for answers", "Chave dos endereços de resposta")).madeByUs());
  }

  String from() {
    return setup.setting(FROM).orElse("");
  }

  String host() {
    return setup.setting(HOST).orElse("");
  }

  String security() {
    return setup.setting(SECURITY).orElse("starttls");
  }

  int port() {
    return setup.setting(PORT).map(Integer::valueOf).orElse(security().equals("tls") ? 465 : 587);
  }

  String user() {
    return setup.setting(USER).orElse(null);
  }

  String password() {
    return setup.secret(PASSWORD).orElse("");
  }

  boolean hasInbox() {
    return setup.setting(INBOX_HOST).isPresent();
  }

  /** Whether customers are written to as well. */
  boolean reachesCustomers() {
    return setup.setting(CUSTOMERS).filter(Boolean::parseBoolean).isPresent() && hasInbox();
  }

  String domain() {
    return from().substring(from().lastIndexOf('@') + 1);
  }

  String inboxHost() {
    return setup.setting(INBOX_HOST).orElse("");
  }

  int inboxPort() {
    return setup.setting(INBOX_PORT).map(Integer::valueOf).orElse(security().equals("tls") ? 993 : 143);
  }

  /** The first is used to sign; any to believe. */
  List<String> replyKeys() {
    return Stream.of(setup.secret(REPLY_KEY), setup.earlierSecret(REPLY_KEY)).flatMap(Optional::stream).toList();
  }

  /** @param protocol {@code smtp} or {@code imap}; with STARTTLS demanded, a server without it gets neither password nor mail */
  Properties properties(String protocol) {
    Properties properties = new Properties();
    String prefix = "mail." + protocol + ".";
    for (String timeout : List.of("connectiontimeout", "timeout", "writetimeout")) properties.setProperty(prefix + timeout, TIMEOUT_MILLIS);
    boolean startTls = security().equals("starttls");
    properties.setProperty(prefix + "starttls.enable", String.valueOf(startTls));
    properties.setProperty(prefix + "starttls.required", String.valueOf(startTls));
    properties.setProperty(prefix + "ssl.enable", String.valueOf(security().equals("tls")));
    properties.setProperty(prefix + "ssl.checkserveridentity", "true");
    properties.setProperty(prefix + "auth", String.valueOf(user() != null));
    properties.setProperty(prefix + "peek", "true");
    properties.setProperty("mail.transport.protocol", "smtp");
    properties.setProperty("mail.mime.address.strict", "true");
    return properties;
  }
}
