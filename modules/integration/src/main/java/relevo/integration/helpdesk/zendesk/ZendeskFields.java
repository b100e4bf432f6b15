package relevo.integration.helpdesk.zendesk;

import java.util.List;
import relevo.integration.vendor.Field;
import relevo.integration.vendor.Field.Kind;
import relevo.integration.vendor.Words;

/** What an administrator fills in for Zendesk. */
final class ZendeskFields {

  static final List<Field> SETTINGS = List.of(
      Field.of(ZendeskAccount.SUBDOMAIN, Kind.TEXT, new Words("Subdominio", "Subdomain", "Subdomínio"))
          .hinted(new Words("«tienda» si su Zendesk es tienda.zendesk.com.", "“shop” if your Zendesk is shop.zendesk.com.", "“loja” se seu Zendesk é loja.zendesk.com.")),
      Field.of(ZendeskAccount.URL, Kind.URL, new Words("Dirección, si es otra", "Address, if it is another", "Endereço, se for outro")),
      Field.of(ZendeskAccount.EMAIL, Kind.TEXT, new Words("Correo del usuario de la integración", "E-mail of the integration's user", "E-mail do usuário da integração"))
          .hinted(new Words("Un agente solo para Relevo: lo que él escribe no vuelve al cliente.", "An agent for Relevo alone: what it writes does not go back to the customer.",
              "Um agente só para o Relevo: o que ele escreve não volta ao cliente.")),
      Field.of(ZendeskAccount.TAGS, Kind.LIST, new Words("Etiquetas", "Tags", "Etiquetas")),
      Field.of(ZendeskAccount.FIELDS, Kind.LIST, new Words("Campos personalizados", "Custom fields", "Campos personalizados"))
          .hinted(new Words("número = telefono, nombre, equipo, canal, ticket, enlace, nivel, idioma, motivo, reglas o dato:lo-que-sea.",
              "number = telefono, nombre, equipo, canal, ticket, enlace, nivel, idioma, motivo, reglas or dato:whatever.",
              "número = telefono, nombre, equipo, canal, ticket, enlace, nivel, idioma, motivo, reglas ou dato:qualquer.")),
      Field.of(ZendeskAccount.GROUPS, Kind.LIST, new Words("Grupos por equipo", "Groups by team", "Grupos por equipe"))
          .hinted(new Words("equipo = número del grupo.", "team = number of the group.", "equipe = número do grupo.")),
      Field.of(ZendeskAccount.FORM, Kind.TEXT, new Words("Formulario", "Form", "Formulário")),
      Field.of(ZendeskAccount.BRAND, Kind.TEXT, new Words("Marca", "Brand", "Marca")),
      Field.of(ZendeskAccount.TEMPLATE, Kind.TEXT, new Words("Plantilla fuera de las 24 horas", "Template outside the 24 hours", "Modelo fora das 24 horas"))
          .hinted(new Words("Vacío: la respuesta no sale y queda una nota en Zendesk.", "Empty: the reply does not leave, and a note stays in Zendesk.",
              "Vazio: a resposta não sai e fica uma nota no Zendesk.")),
      Field.of(ZendeskAccount.TEMPLATE_LANGUAGE, Kind.TEXT, new Words("Idioma de la plantilla", "Template's language", "Idioma do modelo"))
          .hinted(new Words("El código de Meta, como es o es_MX.", "Meta's code, such as es or es_MX.", "O código da Meta, como es ou pt_BR.")),
      Field.of(ZendeskAccount.TEMPLATE_TEXT, Kind.SWITCH, new Words("La plantilla lleva la respuesta en {{1}}", "The template carries the reply in {{1}}",
          "O modelo leva a resposta em {{1}}")),
      Field.choice(ZendeskAccount.RESOLVED_WHEN, new Words("Se resuelve aquí cuando allí está", "Resolved here when there it is", "Resolve-se aqui quando lá está"),
          List.of("solved", "pending")));

  static final List<Field> SECRETS = List.of(
      Field.of(ZendeskAccount.TOKEN, Kind.TEXT, new Words("Token de la API", "API token", "Token da API")),
      Field.of(ZendeskAccount.OAUTH, Kind.TEXT, new Words("Token de OAuth, en su lugar", "OAuth token, instead", "Token de OAuth, em seu lugar")),
      Field.of(ZendeskAccount.SIGNING, Kind.TEXT, new Words("Secreto de firma del webhook", "Webhook's signing secret", "Segredo de assinatura do webhook")));

  private ZendeskFields() {}
}
