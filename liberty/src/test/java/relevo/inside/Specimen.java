package relevo.inside;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnTransformer;
import relevo.events.Content;
import relevo.events.content.Media;

/**
 * Fills any entity with values that differ from its defaults, and reads them again; what is written for the database alone aside. All ids
 * are one: foreign keys then hold.
 */
record Specimen(UUID id) {

  private static final int HIGHEST_TIER = 3;
  private static final String KIND_OF_CUSTOMER = "vip";

  /** An entity of that class, every field of it set. */
  Object of(Class<?> type) throws ReflectiveOperationException {
    Constructor<?> empty = type.getDeclaredConstructor();
    empty.setAccessible(true);
    return filled(empty.newInstance());
  }

  Object filled(Object entity) throws ReflectiveOperationException {
    for (Field field : kept(entity.getClass()).toList()) {
      field.set(entity, value(field.getName(), field.getType(), field.isAnnotationPresent(Id.class)));
    }
    return entity;
  }

  /** What an entity holds, by field; its version aside. */
  static Map<String, Object> contents(Object entity) throws ReflectiveOperationException {
    Map<String, Object> contents = new LinkedHashMap<>();
    for (Field field : kept(entity.getClass()).toList()) {
      Object value = field.get(entity);
      contents.put(field.getName(), comparable(field.getType(), value));
    }
    return contents;
  }

  private static Object comparable(Class<?> type, Object value) throws ReflectiveOperationException {
    if (value instanceof byte[] bytes) return HexFormat.of().formatHex(bytes);
    return isPart(type) && value != null ? contents(value) : value;
  }

  /** Of the entity's own row, and no value by itself. */
  private static boolean isPart(Class<?> type) {
    return type.isAnnotationPresent(Embeddable.class) && !type.isRecord();
  }

  private static Stream<Field> kept(Class<?> type) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.getName().startsWith("$"))
        .filter(field -> !field.isAnnotationPresent(Version.class) && !field.isAnnotationPresent(Transient.class))
        .filter(field -> !field.isAnnotationPresent(ColumnTransformer.class))
        .peek(field -> field.setAccessible(true));
  }

  private Object value(String name, Class<?> type, boolean isId) throws ReflectiveOperationException {
    if (type.isEnum()) return type.getEnumConstants()[type.getEnumConstants().length - 1];
    if (isPart(type)) return of(type);
    if (type.isAnnotationPresent(Embeddable.class)) return embedded(type);
    return switch (type.getSimpleName()) {
      case "UUID" -> id;
      case "String" -> isId ? "x" + id : name.equals("customer") ? KIND_OF_CUSTOMER : "ñandú €";
      case "Instant" -> Instant.parse("2026-11-23T09:00:00.123456Z");
      case "LocalDateTime" -> LocalDateTime.parse("2026-11-23T10:00:00.123456");
      case "int", "Integer" -> isId ? 1 : name.equals("tier") ? HIGHEST_TIER : 97;
      case "long", "Long" -> 9_007_199_254_740_993L;
      case "double", "Double" -> -0.7;
      case "boolean", "Boolean" -> true;
      case "byte[]" -> new byte[] {1, -2, 3};
      case "List" -> List.of("uno, dos", "«tres»");
      case "Map" -> Map.of("pedido", "12345");
      case "Content" -> Content.list("¿Cuál?", "Ver", List.of(new Content.Choice("1", "Uno", "el primero")));
      case "Media" -> Media.ofLink("https://example.com/ñ.ogg", "audio/ogg").called("voz.ogg").spoken().keptAs(id);
      default -> throw new IllegalStateException("No sample of " + type);
    };
  }

  private Object embedded(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = value(components[i].getName(), types[i], false);
    }
    Constructor<?> canonical = type.getDeclaredConstructor(types);
    canonical.setAccessible(true);
    return canonical.newInstance(values);
  }
}
