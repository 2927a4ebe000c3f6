package io.github.assay.annotators.chat;

import io.github.assay.annotators.Annotator;
import io.github.assay.annotators.AnnotatorFactory;
import io.github.assay.corpus.AssayException;
import java.util.Map;

/** Makes annotators of the models of a chat endpoint. */
public final class ChatFactory implements AnnotatorFactory {

  /** Environment variable with the model that is asked where none is named. */
  static final String MODEL_VARIABLE = "ASSAY_CHAT_MODEL";

  /** Environment variable with the service's address. */
  static final String URL_VARIABLE = "ASSAY_CHAT_URL";

  private static final String OPENAI = "https://api.openai.com/v1";

  /** For the extension registry. */
  public ChatFactory() {}

  @Override
  public Annotator create(String argument, String contributor) throws AssayException {
    String model =
        argument.isBlank() ? System.getenv().getOrDefault(MODEL_VARIABLE, "") : argument.strip();
    if (model.isBlank()) {
      throw new AssayException("chat: names no model; write chat:MODEL, or set " + MODEL_VARIABLE);
    }
    String url = System.getenv().getOrDefault(URL_VARIABLE, OPENAI);
    // Whether it may be unencrypted is for the settings to say.
    ChatSettings.endpoint(url, true);
    return new Annotator(
        name(model),
        model,
        Prompt.version(),
        "the model " + model + " of a chat endpoint",
        0,
        ChatAnnotator.class,
        Map.of(ChatAnnotator.MODEL, model, ChatAnnotator.BASE_URL, url),
        url,
        contributor);
  }

  /** What a model's spans carry as origin: model, and version of what it is asked. */
  static String origin(String model) {
    return name(model) + "@" + Prompt.version();
  }

  private static String name(String model) {
    return "chat-" + model.replaceAll("[\\s@,:#]+", "-");
  }
}
