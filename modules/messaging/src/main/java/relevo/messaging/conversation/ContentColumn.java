package relevo.messaging.conversation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import relevo.events.Content;
import relevo.kernel.JsonText;

/** Keeps a message's content as JSON text. */
@Converter
public class ContentColumn implements AttributeConverter<Content, String> {

  @Override
  public String convertToDatabaseColumn(Content content) {
    return content == null ? null : JsonText.of(content);
  }

  @Override
  public Content convertToEntityAttribute(String json) {
    return json == null ? null : JsonText.as(Content.class, json);
  }
}
