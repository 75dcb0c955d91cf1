package pk.gov.hec.dlsei.worker;

/** Shows a verifier the SPI and the JDK, as the server does; nothing of the worker. */
final class SpiOnlyLoader extends ClassLoader {

  private static final String SPI = "pk.gov.hec.dlsei.api.";

  private final ClassLoader worker;

  SpiOnlyLoader(ClassLoader worker) {
    super("dlsei-spi", ClassLoader.getPlatformClassLoader());
    this.worker = worker;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (name.startsWith(SPI)) {
      return worker.loadClass(name);
    }
    throw new ClassNotFoundException(name);
  }
}
