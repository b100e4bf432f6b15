package relevo.messaging.media;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import relevo.events.content.Media;
import relevo.kernel.JsonText;

/** Keeps where a file was as JSON text. */
@Converter
public class MediaColumn implements AttributeConverter<Media, String> {

  @Override
  public String convertToDatabaseColumn(Media media) {
    return media == null ? null : JsonText.of(media);
  }

  @Override
  public Media convertToEntityAttribute(String json) {
    return json == null ? null : JsonText.as(Media.class, json);
  }
}
