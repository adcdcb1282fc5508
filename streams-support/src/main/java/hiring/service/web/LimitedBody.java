package hiring.service.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A request whose body ends in {@link BodyTooLargeException} at the limit, after inflating it. */
final class LimitedBody extends HttpServletRequestWrapper {

  private final long limit;
  private final boolean compressed;
  private @Nullable ServletInputStream body;

  LimitedBody(HttpServletRequest request, long limit, boolean compressed) {
    super(request);
    this.limit = limit;
    this.compressed = compressed;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    ServletInputStream opened = body;
    if (opened == null) {
      InputStream raw = super.getInputStream();
      opened = new Limited(compressed ? new GZIPInputStream(raw) : raw, limit);
      body = opened;
    }
    return opened;
  }

  @Override
  public BufferedReader getReader() throws IOException {
    String encoding = getCharacterEncoding();
    return new BufferedReader(
        new InputStreamReader(
            getInputStream(),
            encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding)));
  }

  /** Unknown: what is known is the length before inflating. */
  @Override
  public int getContentLength() {
    return -1;
  }

  @Override
  public long getContentLengthLong() {
    return -1;
  }

  @Override
  public @Nullable String getHeader(String name) {
    return ofTransfer(name) ? null : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return ofTransfer(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
  }

  @Override
  public Enumeration<String> getHeaderNames() {
    return Collections.enumeration(
        Collections.list(super.getHeaderNames()).stream()
            .filter(name -> !ofTransfer(name))
            .toList());
  }

  /** Whether a header tells of the body as it was sent, which is not the body that is read. */
  private static boolean ofTransfer(String name) {
    return HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name)
        || HttpHeaders.CONTENT_ENCODING.equalsIgnoreCase(name);
  }

  private static final class Limited extends ServletInputStream {

    private final InputStream in;
    private long left;
    private boolean ended;

    Limited(InputStream in, long limit) {
      this.in = in;
      this.left = limit;
    }

    @Override
    public int read() throws IOException {
      int read = in.read();
      count(read < 0 ? -1 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = in.read(buffer, offset, length);
      count(read);
      return read;
    }

    private void count(int read) throws BodyTooLargeException {
      if (read < 0) {
        ended = true;
      } else {
        left -= read;
        if (left < 0) {
          throw new BodyTooLargeException();
        }
      }
    }

    @Override
    public boolean isFinished() {
      return ended;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("bodies are read blocking, on virtual threads");
    }
  }
}
