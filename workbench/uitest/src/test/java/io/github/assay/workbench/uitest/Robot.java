package io.github.assay.workbench.uitest;

import io.github.assay.workbench.ui.corpus.OpenCorpus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Hands and eyes of a test: runs code on the display's thread, posts keys and mouse, looks. */
public final class Robot {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

  private static final int MOST_TRIES = 5;

  /** Two seconds' worth: the display may have taken the keyboard from a window that it shows. */
  private static final int SHORT_WAITS = 100;

  private static int strokes;

  private Robot() {}

  /** How often a key was struck so far; a key together with modifiers counts once. */
  public static int strokes() {
    return strokes;
  }

  /** Tells the harness whether the window is open, and in it the sample corpus of a first start. */
  public static boolean isWorkbenchReady() {
    return PlatformUI.isWorkbenchRunning()
        && ui(
            () -> {
              IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
              return windows.length > 0
                  && windows[0].getShell().isVisible()
                  && windows[0].getActivePage() != null
                  && OpenCorpus.get().corpus().isPresent();
            });
  }

  /** Runs something on the display's thread, and throws here what it throws there. */
  public static <T> T ui(Callable<T> call) {
    AtomicReference<T> result = new AtomicReference<>();
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    PlatformUI.getWorkbench()
        .getDisplay()
        .syncExec(
            () -> {
              try {
                result.set(call.call());
              } catch (Exception | Error e) {
                thrown.set(e);
              }
            });
    if (thrown.get() instanceof Error error) {
      throw error;
    }
    if (thrown.get() != null) {
      throw new IllegalStateException(thrown.get().getMessage(), thrown.get());
    }
    return result.get();
  }

  /** Runs something on the display's thread. */
  public static void onDisplay(Runnable action) {
    ui(
        () -> {
          action.run();
          return true;
        });
  }

  /**
   * Waits until something holds; fails after a generous while.
   *
   * @param what what is waited for, for the failure's message
   * @param condition asked on the display's thread
   */
  public static void until(String what, BooleanSupplier condition) {
    long start = System.nanoTime();
    while (!ui(condition::getAsBoolean)) {
      if (System.nanoTime() - start > PATIENCE) {
        screenshot("failed");
        throw new AssertionError("waited in vain for: " + what);
      }
      pause(20);
    }
  }

  /**
   * Presses keys together and lets them go, as posted events: modifiers first, the key last.
   *
   * <p>They have been handled when this returns, also on a slow machine: it waits until the display
   * has passed on that they were let go, or has another window in front.
   */
  public static void press(int... keys) {
    strokes++;
    AtomicInteger pressed = new AtomicInteger();
    AtomicInteger released = new AtomicInteger();
    AtomicReference<Shell> front = new AtomicReference<>();
    Listener down = e -> pressed.incrementAndGet();
    Listener up = e -> released.incrementAndGet();
    BooleanSupplier arrived =
        () -> released.get() >= keys.length || Display.getCurrent().getActiveShell() != front.get();
    onDisplay(
        () -> {
          Display.getCurrent().addFilter(SWT.KeyDown, down);
          Display.getCurrent().addFilter(SWT.KeyUp, up);
        });
    try {
      for (int tries = 0; tries < MOST_TRIES; tries++) {
        if (tries > 0) {
          activate();
          // Keys of the activation itself do not count.
          pressed.set(0);
          released.set(0);
        }
        front.set(ui(() -> Display.getCurrent().getActiveShell()));
        strike(keys);
        for (int i = 0; i < SHORT_WAITS && !ui(arrived::getAsBoolean); i++) {
          pause(20);
        }
        if (pressed.get() + released.get() > 0 || ui(arrived::getAsBoolean)) {
          // What has begun to arrive is waited for; what nobody heard is struck again.
          break;
        }
      }
      until("keys " + Arrays.toString(keys) + " to arrive", arrived);
    } finally {
      onDisplay(
          () -> {
            Display.getCurrent().removeFilter(SWT.KeyDown, down);
            Display.getCurrent().removeFilter(SWT.KeyUp, up);
          });
    }
    settle();
  }

  private static void strike(int... keys) {
    onDisplay(Robot::letTimePass);
    for (int key : keys) {
      onDisplay(() -> post(keyEvent(SWT.KeyDown, key)));
    }
    for (int i = keys.length - 1; i >= 0; i--) {
      int key = keys[i];
      onDisplay(() -> post(keyEvent(SWT.KeyUp, key)));
    }
  }

  /**
   * Moves on the time that SWT gives posted events, as a person's keys have each their own: of two
   * Escapes, Returns or Deletes of the same time the workbench takes the second for the first.
   */
  private static void letTimePass() {
    try {
      Field time = Display.class.getDeclaredField("lastEventTime");
      time.setAccessible(true);
      time.setInt(Display.getCurrent(), time.getInt(Display.getCurrent()) + 1);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("SWT keeps the time elsewhere now", e);
    }
  }

  /** Types lower-case letters, digits and spaces, one key each. */
  public static void type(String text) {
    text.chars().forEach(Robot::press);
  }

  /**
   * Clicks with the left button at a point of a control.
   *
   * <p>The control gets the events itself: a display without a window manager hands over a posted
   * button without its place.
   */
  public static void click(Control control, int x, int y) {
    mouse(control, SWT.MouseDown, x, y, 0);
    mouse(control, SWT.MouseUp, x, y, SWT.BUTTON1);
    settle();
  }

  /** Drags with the left button from one point of a control to another. */
  public static void drag(Control control, int fromX, int fromY, int toX, int toY) {
    mouse(control, SWT.MouseDown, fromX, fromY, 0);
    mouse(control, SWT.MouseMove, (fromX + toX) / 2, (fromY + toY) / 2, SWT.BUTTON1);
    mouse(control, SWT.MouseMove, toX, toY, SWT.BUTTON1);
    mouse(control, SWT.MouseUp, toX, toY, SWT.BUTTON1);
    settle();
  }

  /** Waits until posted events have been handled. */
  public static void settle() {
    pause(30);
    onDisplay(
        () -> {
          while (Display.getCurrent().readAndDispatch()) {
            // Until there is none left.
          }
        });
  }

  /** Makes the window's content as large as a test wants it; screenshots are of this size. */
  public static void resize(int width, int height) {
    onDisplay(() -> shell().setBounds(0, 0, width, height));
    settle();
    onDisplay(
        () -> {
          Rectangle content = content();
          shell().setSize(2 * width - content.width, 2 * height - content.height);
        });
    settle();
  }

  /** The window without the frame that it would have on a desktop, the menu bar included. */
  private static Rectangle content() {
    Rectangle client = shell().getClientArea();
    Point origin = shell().toDisplay(0, 0);
    Point corner = shell().getLocation();
    return new Rectangle(corner.x, corner.y, client.width, origin.y - corner.y + client.height);
  }

  /**
   * Brings the window to the front and the keyboard to it.
   *
   * <p>Without a window manager nobody does that when a dialog closes, and SWT may take a window
   * for active that the display took the keyboard from; another window's coming and going mends
   * that.
   */
  public static void activate() {
    toFront();
    for (int i = 0; i < MOST_TRIES && !hasKeyboard(); i++) {
      onDisplay(
          () -> {
            Shell passing = new Shell(Display.getCurrent(), SWT.NO_TRIM);
            passing.open();
            passing.forceActive();
            passing.dispose();
          });
      settle();
      toFront();
    }
  }

  private static void toFront() {
    onDisplay(() -> shell().forceActive());
    until("the window is active", () -> Display.getCurrent().getActiveShell() == shell());
  }

  /** Tells whether a key that is posted arrives; false where another program or none has them. */
  private static boolean hasKeyboard() {
    AtomicInteger heard = new AtomicInteger();
    Listener counting = e -> heard.incrementAndGet();
    boolean posted =
        ui(
            () -> {
              Display.getCurrent().addFilter(SWT.KeyUp, counting);
              return Display.getCurrent().post(keyEvent(SWT.KeyDown, SWT.SHIFT))
                  && Display.getCurrent().post(keyEvent(SWT.KeyUp, SWT.SHIFT));
            });
    for (int i = 0; posted && heard.get() == 0 && i < 50; i++) {
      pause(20);
      settle();
    }
    onDisplay(() -> Display.getCurrent().removeFilter(SWT.KeyUp, counting));
    return heard.get() > 0;
  }

  /** Switches the colours; light is "default", the other one "dark". */
  public static void theme(String name) {
    onDisplay(
        () ->
            PlatformUI.getWorkbench()
                .getService(IThemeEngine.class)
                .setTheme("org.eclipse.e4.ui.css.theme.e4_" + name, false));
    settle();
  }

  /** The workbench's window. */
  public static Shell shell() {
    return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
  }

  /** Saves a picture of the window as it is on the display: {@code target/screenshots/NAME.png}. */
  public static Path screenshot(String name) {
    Path file = Path.of(System.getProperty("assay.screenshots")).resolve(name + ".png");
    onDisplay(
        () -> {
          shell().update();
          save(file, grab(content()));
        });
    return file;
  }

  /** What the display shows in a rectangle; on the display's thread. */
  public static ImageData grab(Rectangle area) {
    Display display = Display.getCurrent();
    Image image = new Image(display, area.width, area.height);
    GC gc = new GC(display);
    try {
      gc.copyArea(image, area.x, area.y);
      return image.getImageData();
    } finally {
      gc.dispose();
      image.dispose();
    }
  }

  private static void save(Path file, ImageData data) {
    try {
      Files.createDirectories(file.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ImageLoader loader = new ImageLoader();
    loader.data = new ImageData[] {data};
    loader.save(file.toString(), SWT.IMAGE_PNG);
  }

  private static Event keyEvent(int type, int key) {
    Event event = new Event();
    event.type = type;
    event.keyCode = key;
    if ((key & SWT.KEYCODE_BIT) == 0 && (key & SWT.MODIFIER_MASK) == 0) {
      event.character = (char) key;
    }
    return event;
  }

  private static void mouse(Control control, int type, int x, int y, int pressed) {
    Event event = new Event();
    event.x = x;
    event.y = y;
    event.button = type == SWT.MouseMove ? 0 : 1;
    event.count = event.button;
    event.stateMask = pressed;
    onDisplay(() -> control.notifyListeners(type, event));
  }

  private static void post(Event event) {
    if (!Display.getCurrent().post(event)) {
      throw new AssertionError("the display refuses the event " + event);
    }
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
