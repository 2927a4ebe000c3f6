package io.github.assay.workbench.uitest.boot;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * An X server without a screen, on a display number that is free.
 *
 * <p>It ends by itself when its last client goes. This JVM is a client from the beginning, so that
 * the server ends with it, however that happens and also where no window was ever opened. To end it
 * before would make GTK end the JVM with an error.
 */
public final class VirtualDisplay implements AutoCloseable {

  /** What a Debian machine needs to run the tests. */
  private static final List<String> PACKAGES =
      List.of("xvfb", "xauth", "libgtk-3-0", "libxtst6", "fonts-dejavu-core");

  private static final List<String> LIBRARIES = List.of("libgtk-3.so.0", "libXtst.so.6");

  /** The command that mends a machine on which {@link #isPossible} says no. */
  public static final String REMEDY = "apt-get install -y " + String.join(" ", PACKAGES);

  private final Process server;
  private final String name;
  private final SocketChannel client;

  private VirtualDisplay(Process server, String name, SocketChannel client) {
    this.server = server;
    this.name = name;
    this.client = client;
  }

  /**
   * Makes sure that there is what a display needs; as root on Debian, missing packages are
   * installed.
   *
   * @return true if a display can be started, false if something is missing
   * @throws IOException if the installer cannot be started
   */
  static boolean isPossible() throws IOException, InterruptedException {
    if (isInstalled()) {
      return true;
    }
    if (!"root".equals(System.getProperty("user.name")) || !isOnPath("apt-get")) {
      return false;
    }
    System.out.println("installing what a display needs: " + REMEDY);
    return call("apt-get", "update", "-q")
        && call("sh", "-c", "DEBIAN_FRONTEND=noninteractive " + REMEDY)
        && isInstalled();
  }

  /**
   * Starts the server.
   *
   * @param geometry size and depth of its screen. Example: "1400x1000x24"
   */
  static VirtualDisplay start(String geometry) throws IOException {
    Process server =
        new ProcessBuilder(
                "Xvfb",
                "-displayfd",
                "1",
                "-screen",
                "0",
                geometry,
                "-nolisten",
                "tcp",
                "-terminate")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader out =
        new BufferedReader(
            new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII));
    String number = out.readLine();
    if (number == null) {
      throw new IOException("Xvfb ended without opening a display; run it by hand to see why");
    }
    try {
      return new VirtualDisplay(server, ":" + number.strip(), connect(number.strip()));
    } catch (IOException e) {
      server.destroy();
      throw e;
    }
  }

  /** The value for the environment variable {@code DISPLAY}. */
  String name() {
    return name;
  }

  /** The process of the server. */
  Process server() {
    return server;
  }

  /** Lets the server end, if nobody else is its client. */
  @Override
  public void close() throws IOException {
    client.close();
  }

  /** Introduces this JVM to the server, in the words of the X protocol: byte order, version 11. */
  private static SocketChannel connect(String number) throws IOException {
    SocketChannel channel =
        SocketChannel.open(UnixDomainSocketAddress.of("/tmp/.X11-unix/X" + number));
    ByteBuffer hello = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
    hello.put((byte) 'l').put((byte) 0).putShort((short) 11).position(0);
    channel.write(hello);
    ByteBuffer answer = ByteBuffer.allocate(8);
    if (channel.read(answer) < 1 || answer.get(0) != 1) {
      channel.close();
      throw new IOException("Xvfb lets nobody in on display " + number);
    }
    return channel;
  }

  private static boolean isInstalled() throws IOException, InterruptedException {
    if (!isOnPath("Xvfb")) {
      return false;
    }
    Process ldconfig = new ProcessBuilder("/sbin/ldconfig", "-p").start();
    String known = new String(ldconfig.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return ldconfig.waitFor() == 0 && LIBRARIES.stream().allMatch(known::contains);
  }

  private static boolean isOnPath(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(d -> Files.isExecutable(Path.of(d, program)));
  }

  private static boolean call(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
  }
}
