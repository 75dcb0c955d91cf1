package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import pk.gov.hec.dlsei.system.server.RunningServer;

/**
 * Seats visitors at browsers. After each test it looks at what the browsers had to complain of, and
 * after each class at the server's log, which may tell nothing about people.
 */
final class BrowserExtension implements ParameterResolver, AfterEachCallback, AfterAllCallback {

  private static final ExtensionContext.Namespace OURS =
      ExtensionContext.Namespace.create(BrowserExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Visitor.class || type == RunningServer.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    RunningServer server = server(context);
    if (parameter.getParameter().getType() == RunningServer.class) {
      return server;
    }
    Visitor visitor =
        new Visitor(
            server,
            Chromium.shared(),
            parameter.isAnnotated(WithoutScripts.class)
                ? Visitor.Scripts.DO_NOT_RUN
                : Visitor.Scripts.RUN);
    visitors(context).list.add(visitor);
    return visitor;
  }

  private static RunningServer server(ExtensionContext context) {
    if (!context.getRequiredTestClass().isAnnotationPresent(WithLives.class)) {
      return RunningServer.shared();
    }
    ExtensionContext ofClass = context;
    while (ofClass.getTestMethod().isPresent()) {
      ofClass = ofClass.getParent().orElseThrow();
    }
    return ofClass
        .getStore(OURS)
        .getOrComputeIfAbsent(
            RunningServer.class, key -> RunningServer.withLives(), RunningServer.class);
  }

  private static Visitors visitors(ExtensionContext context) {
    return context
        .getStore(OURS)
        .getOrComputeIfAbsent(Visitors.class, key -> new Visitors(), Visitors.class);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    List<String> complaints = new ArrayList<>();
    for (Visitor visitor : visitors(context).list) {
      if (context.getExecutionException().isPresent()) {
        visitor.photograph(Path.of("target/failures", name(context) + ".png"));
      }
      complaints.addAll(visitor.complaints());
      visitor.close();
    }
    assertThat(complaints).as("what the browser complained of").isEmpty();
  }

  private static String name(ExtensionContext context) {
    return context.getRequiredTestClass().getSimpleName()
        + "."
        + context.getRequiredTestMethod().getName();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    assertThat(server(context).log().indiscreet()).as("lines of the log about people").isEmpty();
  }

  private static final class Visitors {
    private final List<Visitor> list = new ArrayList<>();
  }
}
