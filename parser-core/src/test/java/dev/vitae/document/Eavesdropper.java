package dev.vitae.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Hears whoever connects to an address of this machine, and whatever asks Java how to reach any address. Close it after
 * use.
 */
final class Eavesdropper implements AutoCloseable {

    private final ServerSocket server;
    private final ProxySelector before = ProxySelector.getDefault();
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();

    Eavesdropper() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread listener = new Thread(this::listen, "eavesdropper");
        listener.setDaemon(true);
        listener.start();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                heard.add(uri.toString());
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException e) {
                heard.add(uri.toString());
            }
        });
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                server.accept().close();
                heard.add("a connection");
            } catch (IOException e) {
                // Closed: the test is over.
                return;
            }
        }
    }

    /** An address that it hears on. */
    String address() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/";
    }

    List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() throws IOException {
        ProxySelector.setDefault(before);
        server.close();
    }
}
